/** Meta elements of each field with how far they are to be believed, the most trustworthy first. */
export const metaElements: Readonly<
  Record<'author' | 'date' | 'genre' | 'site' | 'title', ReadonlyArray<readonly [string, number]>>
> = {
  title: [
    ['og:title', 0.9],
    ['dc.title', 0.8],
    ['dcterms.title', 0.8],
    ['twitter:title', 0.8],
    ['headline', 0.8],
    ['title', 0.8]
  ],
  author: [
    ['author', 0.8],
    ['article:author', 0.8],
    ['parsely-author', 0.8],
    ['sailthru.author', 0.8],
    ['byl', 0.8],
    ['cxenseparse:author', 0.8],
    ['citation_author', 0.8],
    ['dcsext.author', 0.7],
    ['dc.creator', 0.7],
    ['dcterms.creator', 0.7]
  ],
  date: [
    ['article:published_time', 0.9],
    ['datepublished', 0.9],
    ['parsely-pub-date', 0.9],
    ['dc.date.issued', 0.85],
    ['dcterms.issued', 0.85],
    ['dc.issued', 0.85],
    ['dcterms.created', 0.8],
    ['dc.created', 0.8],
    ['dc.date', 0.8],
    ['dcterms.date', 0.8],
    ['sailthru.date', 0.8],
    ['pubdate', 0.8],
    ['og:published_time', 0.8],
    ['og:article:published_time', 0.8],
    ['cxenseparse:recs:publishtime', 0.8],
    ['citation_publication_date', 0.8],
    ['citation_date', 0.8],
    ['datecreated', 0.7],
    ['article.published', 0.8],
    ['publish-date', 0.8],
    ['date', 0.7]
  ],
  genre: [
    ['article:section', 0.7],
    ['parsely-section', 0.7],
    ['dc.type', 0.7],
    ['dcterms.type', 0.7],
    ['og:type', 0.5]
  ],
  site: [
    ['og:site_name', 0.4],
    ['dcterms.publisher', 0.4],
    ['dc.publisher', 0.4],
    ['publisher', 0.4],
    ['application-name', 0.3],
    ['copyright', 0.3]
  ]
}
