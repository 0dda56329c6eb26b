import './styles/page.css';
import './styles/chat.css';
import './styles/layers.css';
import { createRoot } from 'react-dom/client';
import { loadSession } from './client/session.ts';
import { App } from './shell/App.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
void loadSession();
