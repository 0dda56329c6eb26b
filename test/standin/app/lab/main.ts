import { freezeFetch, wrapFetch, wrappedCalls } from './environment.ts';
import { act, actRaw } from './requests.ts';

/** What tests find on `/lab`; the application's own pages have no such thing. */
const lab = { act, actRaw, wrapFetch, wrappedCalls, freezeFetch };
export type Lab = typeof lab;

Reflect.set(window, 'lab', lab);
const heading = document.createElement('h1');
heading.textContent = 'Laboratory of the stand-in';
document.getElementById('root')?.append(heading);
