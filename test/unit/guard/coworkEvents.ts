import fc from 'fast-check';

export const FIRST_PARTY = 'https://claude.ai/api/event_logging/v2/batch';
export const SEGMENT = 'https://a-api.anthropic.com/v1/b';

const PROPERTIES = {
  sessionId: 'cse_01ABCDEFGH',
  type: 'flag/facts',
  thumbs: 'negative',
  message: 'It was "wrong", } ] \\ and more',
  messageId: 'm-1',
  apiMessageIds: ['msg_01'],
};

/** One event of the first party's batch: its properties are a text of JSON (measured 2026-11-26). */
export function firstParty(
  event_name: string,
  properties: object = PROPERTIES,
  time = '2026-11-26T10:00:00Z',
) {
  return {
    event_type: 'ProductAnalyticsEvent',
    event_data: {
      event_name,
      event_id: 'e1',
      event_timestamp: time,
      organization_uuid: 'o',
      properties: JSON.stringify(properties),
    },
  };
}

/** One event of Segment's batch: its properties are an object. */
export function segment(event: string, properties: object = PROPERTIES) {
  return { type: 'track', event, properties, timestamp: '2026-11-26T10:00:00Z', messageId: 'ajs-1' };
}

/** Names of events that are no rating, however much they sound like one (client of 2026-08-11). */
export const FREE_NAMES = [
  'claudeai.conversation.feedback.sent',
  'claudeai.tool.feedback_submitted',
  'claudeai.experiment.feedback_submitted',
  'claudeai.ask_user_input.feedback_submitted',
  'claudeai.cardinal.feedback',
  'claudeai.iron_swift.vote_submitted',
  'claudeai.safety.model_fallback_banner.feedback_clicked',
  'claude.cowork.feedback_survey.responded',
  'claude.cowork.feedback_submitted',
  'claude.cowork.feedback_opened',
  'claude.cowork.writing_draft.feedback_submitted',
  'ccsec_feedback_submitted',
  'ccos.chatsuggestions.feedback',
  'parka.brief.feedback',
  'docs.feedback.sent',
  'tengu_feedback_survey_event',
  'claude_cowork.message.sent',
  'claude_cowork.message.feedback.opened',
];

/** Any event but a rating, with any properties; some of them rate in words or in another place. */
export const otherEvent = fc
  .tuple(fc.constantFrom(...FREE_NAMES, 'page', 'turn', 'x'), fc.jsonValue(), fc.boolean())
  .map(([name, value, isSegment]) => {
    const properties = { value, type: 'upvote', thumbs: 'positive', last: 'claude_cowork.message.feedback' };
    return isSegment ? segment(name, properties) : firstParty(name, properties);
  });
