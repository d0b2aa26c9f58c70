/** What can be wrong with a file before its rows are understood. */
export const READING_PROBLEMS = {
  'file-unreadable': {
    means: 'a file is of no kind that can be read, or is damaged',
    effect: 'nothing is read of it',
  },
  'file-too-large': {
    means: 'a file, a row or a cell is beyond what is read',
    effect: 'nothing is read of it; the limit is named',
  },
  'archive-refused': {
    means: 'an archive or workbook is packed in a way that could bring the program down',
    effect: 'nothing is read of it',
  },
  'file-empty': {
    means: 'a file or sheet holds no rows below its header',
    effect: 'nothing is read of it',
  },
  'encoding-unsure': {
    means: 'the signs of a file can be read in more than one way',
    effect: 'the likeliest encoding is used until another is chosen',
  },
  'delimiter-unsure': {
    means: 'the cells of a file can be parted in more than one way',
    effect: 'the likeliest delimiter is used until another is chosen',
  },
  'decimal-ambiguous': {
    means: 'numbers such as 1.234 can be read in two ways, or columns disagree',
    effect: 'the sign before decimals is asked for',
  },
  'date-ambiguous': {
    means: 'dates such as 01/02/2024 can be read in two ways, or rows disagree',
    effect: 'the order of day and month is asked for',
  },
  'rows-passed-over': {
    means: 'rows stand above the header',
    effect: 'they are not read as data',
  },
  'header-missing': {
    means: 'the first row looks like data, not like the names of columns',
    effect: 'the columns are numbered until a header row is chosen',
  },
  'header-empty': {
    means: 'a column has no name',
    effect: 'it is named by its number',
  },
  'header-repeated': {
    means: 'several columns have the same name',
    effect: 'the later ones get a number behind their name',
  },
  'ragged-row': {
    means: 'a row has more or fewer cells than the header',
    effect: 'the row is kept as it stands; what it lacks is unknown',
  },
  'unbalanced-quote': {
    means: 'a quoted cell does not end, or goes on behind its closing quote',
    effect: 'the quote is kept as part of the text',
  },
  'nul-sign': {
    means: 'a cell holds the sign NUL, which no register can keep',
    effect: 'the sign is taken out, the rest of the cell is kept',
  },
  'formula-cell': {
    means: 'a cell of a workbook is a formula',
    effect: 'the value the workbook saved is used; without one the cell is unknown',
  },
  'error-cell': {
    means: 'a cell of a workbook shows an error',
    effect: 'the cell is unknown',
  },
  'merged-cells': {
    means: 'cells of a workbook are merged',
    effect: 'the text counts for the first cell only; the others are empty',
  },
  'hidden-part': {
    means: 'a workbook hides sheets, rows or columns',
    effect: 'hidden sheets are left out until chosen; hidden rows and columns are read',
  },
  'impossible-day': {
    means: 'a date cell holds a number that is no day',
    effect: 'the number is kept as it stands',
  },
  'cell-repeated': {
    means: 'a file gives the same cell twice',
    effect: 'the first value is kept',
  },
  'part-ignored': {
    means: 'a file carries something that is no table: macros, links, drawings, ports',
    effect: 'it is neither read nor run',
  },
} as const;
