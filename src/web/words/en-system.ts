/** Words of the page “System or champions”. */
export const EN_SYSTEM = {
  'page.system': 'System or champions',
  'busy.system': 'Reading the signs …',

  'system.head': 'Is a system of firms growing here, or a few chosen firms?',
  'system.told': 'What can be told',
  'system.told.says':
    'A dot in a shaded third speaks for that side, if its whole interval stays out of the other third. A hollow dot is shown and not counted. Press a row for its definition.',
  'system.told.table': 'Signs, their values and the side they speak for',
  'system.axis.champions': 'chosen firms',
  'system.axis.between': 'between',
  'system.axis.system': 'system of firms',
  'system.none': 'Nothing can be told yet',
  'system.none.says': 'Each sign below says which table with which column would tell it.',
  'system.sign': 'Sign',
  'system.matter': 'Matter',
  'system.side': 'Speaks for',
  'system.value': 'Here',
  'system.interval': 'Interval',
  'system.from.champions': 'Champions from',
  'system.from.system': 'System from',
  'system.basis': 'Threshold',
  'system.basis.study': 'of the study',
  'system.basis.ours': 'ours',
  'system.side.system': 'a system of firms',
  'system.side.champions': 'chosen firms',
  'system.side.between': 'neither',
  'system.side.cannot-tell': 'cannot tell',
  'system.silent': 'not counted',
  'system.or-more': '{value} or more',
  'system.or-less': '{value} or less',

  'system.matters': 'One voice a matter',
  'system.matters.says':
    'Signs of one matter speak with one voice, so that nothing is counted twice; where they disagree, it speaks for neither.',
  'system.growth': 'Growth is another question',

  'system.untold': 'What cannot be told, and what would tell it',
  'system.bring': 'Bring',
  'system.bring.where': 'bring your own data',

  'system.how': 'How each is made',
  'system.threshold': 'Speaks for chosen firms at {champions}, for a system at {system}.',
  'system.rule': 'The rule of the verdict',
  'system.rule.table': 'What the rule was set to',
  'system.parameter': 'Setting',
  'system.set': 'Set to',
} as const;
