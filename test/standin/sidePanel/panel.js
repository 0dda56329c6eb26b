// `panel.html?at=/cic/…` shows that page of claude.ai.
const frame = document.createElement('iframe');
const at = new URLSearchParams(location.search).get('at') ?? '/new';
frame.src = new URL(at, 'https://claude.ai').href;
document.body.append(frame);
