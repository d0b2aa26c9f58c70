/** Words of the home of the diagnosis, and of the report. */
export const EN_DIAGNOSIS = {
  'page.diagnosis': 'What holds it back',
  'page.report': 'Report',
  'busy.diagnosis': 'Reading the place, room by room …',
  'busy.report': 'Writing the study …',

  'diagnosis.evidence': 'The evidence for it',
  'diagnosis.parts': 'The parts of the answer',
  'diagnosis.parts.says':
    'Each in one line; press it for the evidence. What cannot be told says what to bring.',
  'diagnosis.claims': 'Claims of the literature',
  'diagnosis.claims.says':
    '{holds|One holds|# hold}, {contradicted|one is|# are} contradicted, on {unknown} of {all} the data cannot tell.',
  'diagnosis.report': 'The diagnostic study',
  'diagnosis.report.says':
    'All of it in the order practitioners expect, as one file that prints on A4: choose its sections and language, and write your own texts into it.',
  'diagnosis.report.open': 'Make the report',

  'report.lede':
    'The **diagnostic study** of this place as one file that needs nothing else. From the same data it comes out the same, letter by letter.',
  'report.form': 'What goes in',
  'report.language': 'Language',
  'report.sections': 'Sections',
  'report.sections.chosen': '{n} of {all}',
  'report.all': 'All',
  'report.none': 'None',
  'report.nothing': 'No section is chosen',
  'report.nothing.says': 'Choose one section at least.',
  'report.open': 'Open beside this page',
  'report.download': 'Download the file',
  'report.preview': 'Preview of the report',
  'report.notes': 'In the margins',
  'report.notes.says':
    'Your own text under a heading: what people told you, what the numbers do not show. It stays when the report is made again; older versions are kept.',
  'report.notes.section': 'Under the heading',
  'report.notes.text': 'Text',
  'report.notes.by': 'Your name',
  'report.notes.keep': 'Keep the text',
  'report.notes.remove': 'Take it away',
  'report.notes.kept': 'Kept. The preview shows it.',
  'report.notes.standing': '{n|One text stands|# texts stand} in this report.',
  'report.notes.older': '{n|One older version|# older versions}',
  'report.notes.who': '{by}, {day}',
  'report.case': 'Make the report',
} as const;
