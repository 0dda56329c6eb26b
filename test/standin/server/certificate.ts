import { generate } from 'selfsigned';

/** A fresh certificate for claude.ai that exists only in this process. */
export async function selfSigned(): Promise<{ key: string; cert: string }> {
  const pems = await generate([{ name: 'commonName', value: 'claude.ai' }], {
    keyType: 'ec',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'claude.ai' }] },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}
