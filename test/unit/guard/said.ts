import fc from 'fast-check';

/** What a person or a tool may write: any words, those of ratings among them. */
export const said = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'upvote',
    'thumbs_up',
    'flag/facts',
    'positive feedback',
    '{"type":"upvote","id":"m"}',
    'rate it',
  ),
);
