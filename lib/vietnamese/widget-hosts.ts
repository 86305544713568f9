/** Hosts whose frames are decoration of a page: films, maps, buttons of networks, counters, the weather. */

const HOSTS: readonly string[] = [
  'youtube.com',
  'youtube-nocookie.com',
  'youtu.be',
  'vimeo.com',
  'dailymotion.com',
  'tiktok.com',
  'facebook.com',
  'facebook.net',
  'zalo.me',
  'sp.zalo.me',
  'twitter.com',
  'x.com',
  'instagram.com',
  'googletagmanager.com',
  'google-analytics.com',
  'doubleclick.net',
  'recaptcha.net',
  'openstreetmap.org',
  'bing.com',
  'accuweather.com',
  'windy.com',
  'thoitiet.vn',
  'histats.com',
  'statcounter.com',
  'addthis.com',
  'disqus.com',
];
/** Where a department writes and is called. */
const NETWORKS: readonly string[] = [
  'facebook.com',
  'fb.com',
  'fb.me',
  'm.me',
  'messenger.com',
  'zalo.me',
  'zaloapp.com',
  'viber.com',
  'whatsapp.com',
  'wa.me',
  't.me',
  'google.com',
  'goo.gl',
];

export function isNetwork(url: string): boolean {
  const host = (/^https?:\/\/([^/?#:]+)/i.exec(url)?.[1] ?? '').toLowerCase();
  return NETWORKS.some((one) => host === one || host.endsWith(`.${one}`));
}

/** Of Google's hosts, which also show documents and tables. */
const GOOGLE = /^(?:maps\.google\.|www\.google\.[a-z.]+\/(?:maps|recaptcha)|google\.[a-z.]+\/maps|calendar\.google\.)/i;

export function isWidget(url: string): boolean {
  const plain = url.replace(/^https?:\/\//i, '');
  const host = (plain.split(/[/?#:]/, 1)[0] ?? '').toLowerCase();
  return GOOGLE.test(plain) || HOSTS.some((one) => host === one || host.endsWith(`.${one}`));
}
