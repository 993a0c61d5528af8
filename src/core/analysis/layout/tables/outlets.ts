/**
 * Agencies and outlets as headers, datelines and credits name them, lower case → the name that is shown. For what is not here the words of
 * the header are taken as they stand.
 */
export const OUTLETS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['AP', 'ap|the associated press|associated press|ap news|ap news wire|ap newswire'],
      ['Reuters', 'reuters|thomson reuters|reuters news agency'],
      ['AFP', 'afp|agence france-presse|agence france presse'],
      ['dpa', 'dpa|deutsche presse-agentur'],
      ['UPI', 'upi|united press international'],
      ['PA', 'pa|pa media|press association'],
      ['EFE', 'efe|agencia efe'],
      ['ANSA', 'ansa'],
      ['Xinhua', 'xinhua|xinhua news agency'],
      ['TASS', 'tass|itar-tass'],
      ['Interfax', 'interfax'],
      ['RIA Novosti', 'ria novosti|ria'],
      ['Anadolu Agency', 'aa|anadolu|anadolu agency'],
      ['Kyodo', 'kyodo|kyodo news'],
      ['Yonhap', 'yonhap|yonhap news agency'],
      ['PTI', 'pti|press trust of india'],
      ['ANI', 'ani'],
      ['IANS', 'ians'],
      ['Bloomberg', 'bloomberg|bloomberg news'],
      ['CNN', 'cnn'],
      ['BBC', 'bbc|bbc news'],
      ['NPR', 'npr'],
      ['VOA', 'voa|voice of america'],
      ['RFE/RL', 'rfe/rl|rferl|radio free europe'],
      ['Al Jazeera', 'al jazeera|aljazeera'],
      ['Financial Times', 'financial times|the financial times|ft'],
      ['The Guardian', 'the guardian|guardian'],
      ['The Independent', 'the independent|independent'],
      ['The New York Times', 'the new york times|new york times'],
      ['The Washington Post', 'the washington post|washington post'],
    ] as const
  ).flatMap(([name, forms]) => forms.split('|').map((form) => [form, name] as const)),
);

/** Keys of `Key: value` headers, lower case. */
export const HEADER_KEYS: ReadonlyMap<string, HeaderKey> = new Map(
  (
    [
      [
        'published',
        'date|published|publication date|pub date|pubdate|publish date|date published|published on|published at|posted|posted on|first published|created|issued',
      ],
      ['updated', 'updated|last updated|last modified|modified|updated on|last update'],
      ['title', 'title|headline|subject'],
      ['byline', 'author|authors|byline|by|writer|reporter'],
      ['outlet', 'source|outlet|publication|publisher|newspaper|agency|site|website'],
      ['url', 'url|link|source url|permalink|canonical'],
      ['place', 'dateline|location|place'],
    ] as const
  ).flatMap(([key, names]) => names.split('|').map((name) => [name, key] as const)),
);

export type HeaderKey = 'published' | 'updated' | 'title' | 'byline' | 'outlet' | 'url' | 'place';
