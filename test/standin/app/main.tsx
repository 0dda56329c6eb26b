import './styles/page.css';
import './styles/chat.css';
import './styles/layers.css';
import './styles/doors.css';
import { createRoot } from 'react-dom/client';
import { startTracking } from './client/analytics/track.ts';
import { loadSession } from './client/session.ts';
import { App } from './shell/App.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
void loadSession().then(startTracking);
