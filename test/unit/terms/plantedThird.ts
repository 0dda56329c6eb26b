/** The wrong sentences of the third reading of 2026-11-27, by the reader's key, as they stood; and why each is refused. */
export const PLANTED_THIRD: [reader: string, key: string, text: string, why: string][] = [
  [
    'M1',
    'compare.notStatedHint',
    '“Looked for, not found”: no document we read says it. The documents searched open beside it.',
    'as if read',
  ],
  [
    'M2',
    'claims.termsTeachers',
    'By its help page, Claude for Teachers has terms of its own, which rule out training. No document we read says what a thumb does there.',
    'a post says',
  ],
  ['M2', 'notFound.teachers-and-thumbs', 'What a thumb does in Claude for Teachers.', 'a post says'],
  [
    'M3',
    'claims.alreadyRatedCommercial',
    'By words of the organisation’s switch in claude.ai’s interface, members can manage their feedback in Settings → Privacy → “Your feedback”. No document we read confirms it.',
    'was seen there',
  ],
  [
    'M3',
    'statements.askCompanyWords',
    'By words of the organisation’s switch in claude.ai’s interface, members can manage their feedback in Settings → Privacy. No document we read confirms it.',
    'was seen there',
  ],
];
