import { OUTPUTS_PAGE } from '../../../lib/terms/helpPages.ts';
import { ATLAS_COMMERCIAL, ATLAS_CONSUMER, VENDOR_BLOG } from '../../../lib/terms/otherDocuments.ts';

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
  status: 'confirmed' | 'superseded' | 'contradicted';
  /** Whose word the status rests on; a comment of others is confirmed as theirs alone. */
  saidBy: 'Anthropic' | 'Amazon Web Services' | 'ConductAtlas' | 'Usmart' | 'Before You Rate';
  /** Keys of the texts that say it. */
  texts: readonly [string, ...string[]];
}

/** Every claim of the five documents. */
export const SOURCE_CLAIMS: readonly SourceClaim[] = [
  {
    document: 'outputs',
    claim: 'you own the Outputs generated from your Inputs',
    status: 'confirmed',
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
    status: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['statements.outputsPermission'],
  },
  {
    document: 'outputs',
    claim: 'safety controls may be lost; no visibility; monitoring impossible',
    status: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['statements.outputsReasons'],
  },
  {
    document: 'outputs',
    claim: 'customers would build direct competitors',
    status: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['statements.outputsReasons'],
  },
  {
    document: 'outputs',
    claim: 'permitted: models that do not compete, with six examples',
    status: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['statements.outputsPermitted'],
  },
  {
    document: 'outputs',
    claim: 'outputs may be integrated into applications and workflows',
    status: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['statements.outputsInProducts'],
  },
  {
    document: 'outputs',
    claim: 'competing models prohibited, four kinds listed',
    status: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['statements.outputsProhibited', 'statements.outputsOwnList'],
  },
  {
    document: 'outputs',
    claim: 'supporting a third party is a violation',
    status: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['statements.outputsThirdParty'],
  },
  {
    document: 'atlas-commercial',
    claim: 'the customer owns inputs and outputs',
    status: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['statements.companyOutputs', 'facts.commercial-outputs-owned'],
  },
  {
    document: 'atlas-commercial',
    claim: 'no training on customer content',
    status: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['claims.termsCommercial', 'facts.commercial-no-training'],
  },
  {
    document: 'atlas-commercial',
    claim: 'the promise, set against the help page on rated chats',
    status: 'contradicted',
    saidBy: 'Anthropic',
    texts: ['claims.commercialBothReadings', 'facts.commercial-feedback-exception'],
  },
  {
    document: 'atlas-commercial',
    claim: '"to the extent permitted by applicable law" and "if any" leave rights open',
    status: 'confirmed',
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
    status: 'confirmed',
    saidBy: 'ConductAtlas',
    texts: ['facts.atlas-outputs-conditions'],
  },
  {
    document: 'atlas-commercial',
    claim: 'no audit mechanism, no stated audit right',
    status: 'contradicted',
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
    status: 'confirmed',
    saidBy: 'ConductAtlas',
    texts: ['facts.atlas-contractual-commitment', 'statements.askAuditAtlas'],
  },
  {
    document: 'atlas-commercial',
    claim: 'Medium severity, Medium confidence',
    status: 'confirmed',
    saidBy: 'ConductAtlas',
    texts: ['facts.atlas-severity'],
  },
  {
    document: 'atlas-commercial',
    claim: 'the record’s ids, capture and verification',
    status: 'confirmed',
    saidBy: 'ConductAtlas',
    texts: ['facts.atlas-record'],
  },
  {
    document: 'atlas-commercial',
    claim: 'SHA-256 of the capture',
    status: 'confirmed',
    saidBy: 'ConductAtlas',
    texts: ['facts.atlas-hash'],
  },
  {
    document: 'atlas-commercial',
    claim: 'no legal determination',
    status: 'confirmed',
    saidBy: 'ConductAtlas',
    texts: ['facts.atlas-no-legal-determination'],
  },
  {
    document: 'atlas-commercial',
    claim: 'GDPR Article 28, HIPAA, Gramm-Leach-Bliley to be assessed',
    status: 'confirmed',
    saidBy: 'ConductAtlas',
    texts: ['facts.atlas-company-questions'],
  },
  {
    document: 'atlas-consumer',
    claim: 'chats may train models by default; an opt-out in settings',
    status: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['claims.termsConsumer', 'facts.consumer-training-default'],
  },
  {
    document: 'atlas-consumer',
    claim: 'a rating overrides the opt-out',
    status: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['claims.consumerTrainingOff', 'facts.consumer-feedback-overrides-opt-out'],
  },
  {
    document: 'atlas-consumer',
    claim: 'safety-flagged chats override it too',
    status: 'confirmed',
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
    status: 'contradicted',
    saidBy: 'Before You Rate',
    texts: ['readings.filed-as-api-terms'],
  },
  {
    document: 'atlas-consumer',
    claim: 'the safety exception is broad, self-defined, without notification',
    status: 'confirmed',
    saidBy: 'ConductAtlas',
    texts: ['facts.atlas-carve-outs'],
  },
  {
    document: 'atlas-consumer',
    claim: 'rating is a training data consent bypass; exposure High',
    status: 'confirmed',
    saidBy: 'ConductAtlas',
    texts: ['facts.atlas-consent-bypass'],
  },
  {
    document: 'atlas-consumer',
    claim: 'consent and legal basis in the EU and UK; rights in California',
    status: 'confirmed',
    saidBy: 'ConductAtlas',
    texts: ['facts.atlas-personal-questions'],
  },
  {
    document: 'atlas-consumer',
    claim: 'employee inputs may reach training regardless of the organisation',
    status: 'confirmed',
    saidBy: 'ConductAtlas',
    texts: ['facts.atlas-employees'],
  },
  {
    document: 'old-help-page',
    claim: 'not trained on unless reported or opted in',
    status: 'superseded',
    saidBy: 'Anthropic',
    texts: ['readings.not-trained-by-default', 'facts.consumer-training-default'],
  },
  {
    document: 'old-help-page',
    claim: 'explicit opt-in, such as the trusted tester programme',
    status: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['facts.explicit-opt-in'],
  },
  {
    document: 'old-help-page',
    claim: 'flagged chats train internal-only safety models',
    status: 'contradicted',
    saidBy: 'Anthropic',
    texts: ['readings.safety-models-only', 'facts.consumer-safety-flag-exception'],
  },
  {
    document: 'old-help-page',
    claim: 'the entire conversation is stored, with styles and preferences',
    status: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['facts.feedback-whole-conversation', 'statements.askWhole'],
  },
  {
    document: 'old-help-page',
    claim: 'kept for up to 10 years',
    status: 'superseded',
    saidBy: 'Anthropic',
    texts: ['readings.feedback-kept-10-years', 'facts.feedback-kept-5-years'],
  },
  {
    document: 'old-help-page',
    claim: 'no raw content from integrations unless copied',
    status: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['facts.feedback-connectors-excluded'],
  },
  {
    document: 'old-help-page',
    claim: 'de-linked from the user id',
    status: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['facts.feedback-delinked', 'claims.consumerCare'],
  },
  {
    document: 'old-help-page',
    claim: 'used to judge services, research, study behaviour and train',
    status: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['readings.feedback-uses-named', 'facts.consumer-feedback-any-use'],
  },
  {
    document: 'old-help-page',
    claim: 'not combined with other conversations',
    status: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['facts.feedback-not-combined'],
  },
  {
    document: 'vendor',
    claim: 'no training on API data by default, unless opted in',
    status: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['statements.apiTraining', 'facts.api-no-training'],
  },
  {
    document: 'vendor',
    claim: 'the usage policy says so',
    status: 'contradicted',
    saidBy: 'Anthropic',
    texts: ['readings.promise-in-usage-policy'],
  },
  {
    document: 'vendor',
    claim: 'Bedrock: neither Amazon nor Anthropic trains',
    status: 'confirmed',
    saidBy: 'Amazon Web Services',
    texts: ['statements.bedrockTraining', 'facts.bedrock-no-training-faq', 'facts.vendor-bedrock'],
  },
  {
    document: 'vendor',
    claim: 'Amazon’s terms apply on top of Anthropic’s',
    status: 'confirmed',
    saidBy: 'Amazon Web Services',
    texts: ['facts.bedrock-anthropic-terms-no-training', 'facts.vendor-bedrock'],
  },
  {
    document: 'vendor',
    claim: '"by default" is doing real work; kept for safety and abuse checks',
    status: 'confirmed',
    saidBy: 'Usmart',
    texts: ['facts.vendor-by-default', 'facts.api-retention-exceptions'],
  },
  {
    document: 'vendor',
    claim: 'flagged chats can be reviewed; not a sealed vault',
    status: 'confirmed',
    saidBy: 'Usmart',
    texts: ['facts.vendor-flagged-review', 'facts.flagged-2y-7y'],
  },
  {
    document: 'vendor',
    claim: 'on claude.ai the default flips; a setting turns it off',
    status: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['claims.termsConsumer'],
  },
  {
    document: 'vendor',
    claim: 'many businesses use claude.ai instead of the API',
    status: 'confirmed',
    saidBy: 'Usmart',
    texts: ['facts.vendor-meant-api'],
  },
  {
    document: 'vendor',
    claim: 'a BAA exists for qualifying customers',
    status: 'confirmed',
    saidBy: 'Anthropic',
    texts: ['statements.apiBaa', 'facts.baa-covers-hipaa-ready', 'facts.vendor-baa'],
  },
  {
    document: 'vendor',
    claim: 'self-hosting is the safer path; the vendor sells it',
    status: 'confirmed',
    saidBy: 'Usmart',
    texts: ['facts.vendor-self-hosting'],
  },
];
