import { OUTPUTS_PAGE } from './helpPages.ts';
import { ATLAS_COMMERCIAL, ATLAS_CONSUMER, VENDOR_BLOG } from './otherDocuments.ts';

/** Five documents that people read on this subject, by title and publisher; each claim of theirs can be found here. */
export const READ_DOCUMENTS = {
  outputs: {
    title: "Understanding our policies on using Claude's Outputs for model training and development",
    publisher: OUTPUTS_PAGE.publisher,
    url: OUTPUTS_PAGE.url,
  },
  'atlas-commercial': {
    title: 'Output Ownership and No Model Training',
    publisher: ATLAS_COMMERCIAL.publisher,
    url: ATLAS_COMMERCIAL.url,
  },
  'atlas-consumer': {
    title: ATLAS_CONSUMER.document,
    publisher: ATLAS_CONSUMER.publisher,
    url: ATLAS_CONSUMER.url,
  },
  'old-help-page': {
    title: 'Is my data used for model training? (before autumn 2025)',
    publisher: 'Anthropic',
    url: 'https://privacy.claude.com/en/articles/10023580',
  },
  vendor: { title: VENDOR_BLOG.document, publisher: VENDOR_BLOG.publisher, url: VENDOR_BLOG.url },
} as const;

export type ReadDocument = keyof typeof READ_DOCUMENTS;

/** A claim of such a document, how it stands today, and where a person finds it. */
export interface SourceClaim {
  document: ReadDocument;
  /** In our words. */
  claim: string;
  /** Against the newest documents read. */
  standing: 'confirmed' | 'superseded' | 'contradicted';
  /** Whose word the standing rests on; a comment of others is confirmed as theirs alone. */
  saidBy: 'Anthropic' | 'Amazon Web Services' | 'ConductAtlas' | 'Usmart' | 'Before You Rate';
  /** Keys of the texts that say it. */
  texts: readonly [string, ...string[]];
}

/** Every claim of the five documents. */
export const SOURCE_CLAIMS: readonly SourceClaim[] = [
  {
    document: 'outputs',
    claim: 'you own the Outputs generated from your Inputs',
    standing: 'confirmed',
    saidBy: 'Anthropic',
    texts: [
      'statements.outputsOwnedPersonal',
      'facts.outputs-owned-help-page',
      'facts.commercial-outputs-owned',
    ],
  },
  {
    document: 'outputs',
    claim: 'no training or developing of AI models without written permission',
    standing: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['statements.outputsPermission'],
  },
  {
    document: 'outputs',
    claim: 'safety controls may be lost; no visibility; monitoring impossible',
    standing: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['statements.outputsReasons'],
  },
  {
    document: 'outputs',
    claim: 'customers would build direct competitors',
    standing: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['statements.outputsReasons'],
  },
  {
    document: 'outputs',
    claim: 'permitted: models that do not compete, with six examples',
    standing: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['statements.outputsPermitted'],
  },
  {
    document: 'outputs',
    claim: 'outputs may be integrated into applications and workflows',
    standing: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['statements.outputsInProducts'],
  },
  {
    document: 'outputs',
    claim: 'competing models prohibited, four kinds listed',
    standing: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['statements.outputsProhibited', 'statements.outputsOwnList'],
  },
  {
    document: 'outputs',
    claim: 'supporting a third party is a violation',
    standing: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['statements.outputsThirdParty'],
  },
  {
    document: 'atlas-commercial',
    claim: 'the customer owns inputs and outputs',
    standing: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['statements.companyOutputs', 'facts.commercial-outputs-owned'],
  },
  {
    document: 'atlas-commercial',
    claim: 'no training on customer content',
    standing: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['claims.termsCommercial', 'facts.commercial-no-training'],
  },
  {
    document: 'atlas-commercial',
    claim: 'the promise, set against the help page on rated chats',
    standing: 'contradicted',
    saidBy: 'Anthropic',
    texts: ['claims.commercialBothReadings', 'facts.commercial-feedback-exception'],
  },
  {
    document: 'atlas-commercial',
    claim: '"to the extent permitted by applicable law" and "if any" leave rights open',
    standing: 'confirmed',
    saidBy: 'ConductAtlas',
    texts: [
      'facts.atlas-outputs-conditions',
      'facts.commercial-ownership-conditions',
      'statements.outputsOwned',
    ],
  },
  {
    document: 'atlas-commercial',
    claim: 'the assignment depends on compliance; a breach could cost it',
    standing: 'confirmed',
    saidBy: 'ConductAtlas',
    texts: ['facts.atlas-outputs-conditions'],
  },
  {
    document: 'atlas-commercial',
    claim: 'no audit mechanism, no stated audit right',
    standing: 'contradicted',
    saidBy: 'ConductAtlas',
    texts: [
      'facts.atlas-no-audit',
      'facts.dpa-audit-right',
      'statements.askAudit',
      'statements.askAuditAtlas',
    ],
  },
  {
    document: 'atlas-commercial',
    claim: 'a contractual commitment, not a technical control',
    standing: 'confirmed',
    saidBy: 'ConductAtlas',
    texts: ['facts.atlas-contractual-commitment', 'statements.askAuditAtlas'],
  },
  {
    document: 'atlas-commercial',
    claim: 'Medium severity, Medium confidence',
    standing: 'confirmed',
    saidBy: 'ConductAtlas',
    texts: ['facts.atlas-severity'],
  },
  {
    document: 'atlas-commercial',
    claim: 'the record’s ids, capture and verification',
    standing: 'confirmed',
    saidBy: 'ConductAtlas',
    texts: ['facts.atlas-record'],
  },
  {
    document: 'atlas-commercial',
    claim: 'SHA-256 of the capture',
    standing: 'confirmed',
    saidBy: 'ConductAtlas',
    texts: ['facts.atlas-hash'],
  },
  {
    document: 'atlas-commercial',
    claim: 'no legal determination',
    standing: 'confirmed',
    saidBy: 'ConductAtlas',
    texts: ['facts.atlas-no-legal-determination'],
  },
  {
    document: 'atlas-commercial',
    claim: 'GDPR Article 28, HIPAA, Gramm-Leach-Bliley to be assessed',
    standing: 'confirmed',
    saidBy: 'ConductAtlas',
    texts: ['facts.atlas-company-questions'],
  },
  {
    document: 'atlas-consumer',
    claim: 'chats may train models by default; an opt-out in settings',
    standing: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['claims.termsConsumer', 'facts.consumer-training-default'],
  },
  {
    document: 'atlas-consumer',
    claim: 'a rating overrides the opt-out',
    standing: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['claims.consumerTrainingOff', 'facts.consumer-feedback-overrides-opt-out'],
  },
  {
    document: 'atlas-consumer',
    claim: 'safety-flagged chats override it too',
    standing: 'confirmed',
    saidBy: 'Anthropic',
    texts: [
      'claims.consumerSafetyFlag',
      'statements.trainingSwitch',
      'statements.personalTraining',
      'facts.consumer-safety-flag-exception',
    ],
  },
  {
    document: 'atlas-consumer',
    claim: 'filed under "Anthropic API Terms"',
    standing: 'contradicted',
    saidBy: 'Before You Rate',
    texts: ['readings.filed-as-api-terms'],
  },
  {
    document: 'atlas-consumer',
    claim: 'the safety exception is broad, self-defined, without notification',
    standing: 'confirmed',
    saidBy: 'ConductAtlas',
    texts: ['facts.atlas-carve-outs'],
  },
  {
    document: 'atlas-consumer',
    claim: 'rating is a training data consent bypass; exposure High',
    standing: 'confirmed',
    saidBy: 'ConductAtlas',
    texts: ['facts.atlas-consent-bypass'],
  },
  {
    document: 'atlas-consumer',
    claim: 'consent and legal basis in the EU and UK; rights in California',
    standing: 'confirmed',
    saidBy: 'ConductAtlas',
    texts: ['facts.atlas-personal-questions'],
  },
  {
    document: 'atlas-consumer',
    claim: 'employee inputs may reach training regardless of the organisation',
    standing: 'confirmed',
    saidBy: 'ConductAtlas',
    texts: ['facts.atlas-employees'],
  },
  {
    document: 'old-help-page',
    claim: 'not trained on unless reported or opted in',
    standing: 'superseded',
    saidBy: 'Anthropic',
    texts: ['readings.not-trained-by-default', 'facts.consumer-training-default'],
  },
  {
    document: 'old-help-page',
    claim: 'explicit opt-in, such as the trusted tester programme',
    standing: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['facts.explicit-opt-in'],
  },
  {
    document: 'old-help-page',
    claim: 'flagged chats train internal-only safety models',
    standing: 'contradicted',
    saidBy: 'Anthropic',
    texts: ['readings.safety-models-only', 'facts.consumer-safety-flag-exception'],
  },
  {
    document: 'old-help-page',
    claim: 'the entire conversation is stored, with styles and preferences',
    standing: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['facts.feedback-whole-conversation', 'statements.askWhole'],
  },
  {
    document: 'old-help-page',
    claim: 'kept for up to 10 years',
    standing: 'superseded',
    saidBy: 'Anthropic',
    texts: ['readings.feedback-kept-10-years', 'facts.feedback-kept-5-years'],
  },
  {
    document: 'old-help-page',
    claim: 'no raw content from integrations unless copied',
    standing: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['facts.feedback-connectors-excluded'],
  },
  {
    document: 'old-help-page',
    claim: 'de-linked from the user id',
    standing: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['facts.feedback-delinked', 'claims.consumerCare'],
  },
  {
    document: 'old-help-page',
    claim: 'used to judge services, research, study behaviour and train',
    standing: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['readings.feedback-uses-named', 'facts.consumer-feedback-any-use'],
  },
  {
    document: 'old-help-page',
    claim: 'not combined with other conversations',
    standing: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['facts.feedback-not-combined'],
  },
  {
    document: 'vendor',
    claim: 'no training on API data by default, unless opted in',
    standing: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['statements.apiTraining', 'facts.api-no-training'],
  },
  {
    document: 'vendor',
    claim: 'the usage policy says so',
    standing: 'contradicted',
    saidBy: 'Anthropic',
    texts: ['readings.promise-in-usage-policy'],
  },
  {
    document: 'vendor',
    claim: 'Bedrock: neither Amazon nor Anthropic trains',
    standing: 'confirmed',
    saidBy: 'Amazon Web Services',
    texts: ['statements.bedrockTraining', 'facts.bedrock-no-training-faq', 'facts.vendor-bedrock'],
  },
  {
    document: 'vendor',
    claim: 'Amazon’s terms apply on top of Anthropic’s',
    standing: 'confirmed',
    saidBy: 'Amazon Web Services',
    texts: ['facts.bedrock-anthropic-terms-no-training', 'facts.vendor-bedrock'],
  },
  {
    document: 'vendor',
    claim: '"by default" is doing real work; kept for safety and abuse checks',
    standing: 'confirmed',
    saidBy: 'Usmart',
    texts: ['facts.vendor-by-default', 'facts.api-retention-exceptions'],
  },
  {
    document: 'vendor',
    claim: 'flagged chats can be reviewed; not a sealed vault',
    standing: 'confirmed',
    saidBy: 'Usmart',
    texts: ['facts.vendor-flagged-review', 'facts.flagged-2y-7y'],
  },
  {
    document: 'vendor',
    claim: 'on claude.ai the default flips; a setting turns it off',
    standing: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['claims.termsConsumer'],
  },
  {
    document: 'vendor',
    claim: 'many businesses use claude.ai instead of the API',
    standing: 'confirmed',
    saidBy: 'Usmart',
    texts: ['facts.vendor-wrong-door'],
  },
  {
    document: 'vendor',
    claim: 'a BAA exists for qualifying customers',
    standing: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['statements.apiBaa', 'facts.baa-covers-hipaa-ready', 'facts.vendor-baa'],
  },
  {
    document: 'vendor',
    claim: 'self-hosting is the safer path; the vendor sells it',
    standing: 'confirmed',
    saidBy: 'Usmart',
    texts: ['facts.vendor-self-hosting'],
  },
];
