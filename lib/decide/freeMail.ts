/** Providers that give addresses under several ends, and those ends. */
const UNDER_ENDS = {
  gmx: 'at,ch,co.uk,com,de,es,fr,net',
  hotmail: 'be,ca,ch,co.jp,co.uk,com,com.ar,com.au,com.br,de,es,fr,it',
  live: 'at,be,ca,cl,co.uk,com,com.ar,com.au,com.mx,com.pt,de,fr,ie,in,it,jp',
  outlook: 'at,be,cl,co.id,com,com.ar,com.au,com.br,de,es,fr,ie,in,it,jp,kr,pt',
  yahoo:
    'at,be,ca,co.id,co.in,co.jp,co.kr,co.nz,co.uk,com,com.ar,com.au,com.br,com.co,com.mx,de,es,fr,ie,in,it,ne.jp,pt',
};

/** The others, by where they are at home. */
const OTHERS = [
  'aol.com,duck.com,fastmail.com,gmail.com,googlemail.com,hey.com,icloud.com,mac.com,mail.com,me.com,msn.com,pm.me,privaterelay.appleid.com,proton.me,protonmail.com,tuta.com,tutanota.com,ymail.com,zoho.com',
  'aon.at,arcor.de,bluewin.ch,freenet.de,mailbox.org,posteo.de,t-online.de,web.de',
  'att.net,bigpond.com,btinternet.com,comcast.net,sbcglobal.net,verizon.net',
  'terra.es',
  'free.fr,laposte.net,orange.fr,sfr.fr,skynet.be,wanadoo.fr',
  'alice.it,libero.it,tin.it,tiscali.it,virgilio.it',
  'docomo.ne.jp,ezweb.ne.jp,i.softbank.jp,softbank.ne.jp',
  'daum.net,hanmail.net,kakao.com,nate.com,naver.com',
  'bol.com.br,ig.com.br,sapo.pt,terra.com.br,uol.com.br',
  'rediffmail.com',
  '126.com,163.com,mail.ru,qq.com,yandex.com,yandex.ru',
];

function listed(): string[] {
  const underEnds = Object.entries(UNDER_ENDS).flatMap(([name, ends]) =>
    ends.split(',').map((end) => `${name}.${end}`),
  );
  return [...underEnds, ...OTHERS.flatMap((domains) => domains.split(','))];
}

/** Mail providers whose addresses say nothing about an employer. Lower case, without subdomains. */
export const FREE_MAIL_DOMAINS: readonly string[] = /* @__PURE__ */ listed();
