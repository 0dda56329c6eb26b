import { useState } from 'react';
import { write } from '../client/api.ts';
import { useMembership } from '../client/session.ts';

interface Form {
  title: string;
  address: string;
  body(text: string): unknown;
  line?: string;
}

/** Decoys: forms that send a person's own text and nothing else. */
function formAt(path: string, organization: string): Form | undefined {
  if (path === '/support/enterprise')
    return {
      title: 'Contact support',
      address: `/api/support/${organization}/submit`,
      body: (message) => ({ subject: 'Feedback', message }),
    };
  if (path === '/restricted/submit')
    return { title: 'Appeal', address: '/api/account/appeal', body: (appeal) => ({ appeal }) };
  const [, type] = /^\/(?:anthropic-)?interviewer\/([\w-]+)$/.exec(path) ?? [];
  return type
    ? {
        title: 'Anthropic Interviewer',
        line: 'What you answer here is analysed for research.',
        address: `/api/organizations/${organization}/interviews/${type}`,
        body: (answer) => ({ answer, use_conversation: true }),
      }
    : undefined;
}

export function FormPage({ path }: { path: string }) {
  const form = formAt(path, useMembership().uuid);
  const [text, setText] = useState('');
  const [isSent, setSent] = useState(false);
  if (!form) return <main className="page narrow">There is nothing here.</main>;
  const submit = async () => setSent((await write('POST', form.address, form.body(text))).ok);
  return (
    <main className="page narrow">
      <h1>{form.title}</h1>
      {form.line && <p className="fine">{form.line}</p>}
      <textarea aria-label="Your words" value={text} onChange={(event) => setText(event.target.value)} />
      <button type="button" className="button primary" onClick={() => void submit()}>
        Submit
      </button>
      {isSent && <p role="status">Thank you.</p>}
    </main>
  );
}
