/** The letters beyond ASCII that a language writes, lower case. */
export const LETTERS: Readonly<Record<string, string>> = {
  German: 'äöüß',
  French: 'àâæçèéêëîïôœùûüÿ',
  Italian: 'àèéìíîòóùú',
  Spanish: 'áéíñóúüçà',
  Portuguese: 'àáâãçéêíóôõú',
  Dutch: 'éëïóöüèá',
  'Swedish, Danish or Norwegian': 'åäöæøéü',
  Icelandic: 'áðéíóúýþæö',
  Estonian: 'äõöüšž',
  Polish: 'ąćęłńóśźż',
  'Czech or Slovak': 'áäčďéěíĺľňóôŕřšťúůýž',
  Hungarian: 'áéíóöőúüű',
  Romanian: 'ăâîşţșț',
  'Croatian or Slovenian': 'čćđšž',
  Turkish: 'çğıöşüâî',
  Russian: 'абвгдежзийклмнопрстуфхцчшщъыьэюяё',
  Ukrainian: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  Bulgarian: 'абвгдежзийклмнопрстуфхцчшщъьюя',
  Serbian: 'абвгдђежзијклљмнњопрстћуфхцчџш',
};

/** Signs beyond ASCII that any language may carry and that say nothing of the encoding. */
export const NEUTRAL = '€°§«»“”„‘’‚–—…·•ºª®©™´£ \u00ad';

/** Common Chinese characters, above all those of the names of firms and offices. */
export const CHINESE =
  '的一是在不了有和人这中大为上个国以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经公司限科技集团股份北京海术研究院市省业名称电机械制造材料器东南西江山州新华信息区县路号';

/** Common syllables of Korean, above all those of the names of firms and offices. */
export const KOREAN =
  '이다의에는한을가고지하대사기주식회산업전자과학술연구원교서울부시도은로를인들그것수있정보공단소재정밀화신성일국중동남북경명년조합센터';

/** Common characters of Japanese besides the syllables. */
export const JAPANESE = '株式会社日本東京大学研究所工業市県区電機製作産化学技術産業有限名称都府';
