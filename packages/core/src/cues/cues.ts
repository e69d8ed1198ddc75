import type {Kind} from '../tree/fields.ts'
import type {MailCues} from './mail-cues.ts'

/**
 * The words of one language that tell what a line is; data only, one JSON file a language.
 *
 * Everything but names (`agencies`, `regions`, `wires`) is in lower case. A phrase matches whole words; in scripts that
 * do not part words (Han, kana) or add endings to them (Hangul) it matches anywhere. A phrase that begins with a hyphen
 * is the end of a compound: `-straße` matches "Hauptstraße".
 */
export interface Cues {
  /** BCP 47. */
  readonly language: string
  /** What a document calls itself, by the kind that this makes it. */
  readonly kinds: Readonly<Partial<Record<Kind, ReadonlyArray<string>>>>
  /** Words that may stand beside a kind on its line: "Joint Statement". */
  readonly kindQualifiers: ReadonlyArray<string>
  /** Words after a kind that make it the head of a title: "Statement by ...", "Remarks at ...". */
  readonly kindTies: ReadonlyArray<string>
  /** Words between a speech and whose it is: "by", "of". */
  readonly attributions: ReadonlyArray<string>
  readonly instructions: ReadonlyArray<string>
  /** Instructions that an embargo's date follows. */
  readonly embargoCues: ReadonlyArray<string>
  /** Beginnings of a salutation. */
  readonly salutations: ReadonlyArray<string>
  /** People who are saluted. */
  readonly salutationWords: ReadonlyArray<string>
  readonly bylines: ReadonlyArray<string>
  /** Beginnings of a line that tells the occasion of a speech. */
  readonly occasions: ReadonlyArray<string>
  /** Events and venues. */
  readonly occasionWords: ReadonlyArray<string>
  readonly organizations: ReadonlyArray<string>
  /** Legal forms in the names of companies: "Inc.", "GmbH". The same in all languages. */
  readonly legalForms: ReadonlyArray<string>
  /** Words in lower case that may stand in the name of an organization: "of", "für". The same in all languages. */
  readonly organizationTies: ReadonlyArray<string>
  /** Labels before the name of whoever issues a text: "Issued by". The same in all languages. */
  readonly publishers: ReadonlyArray<string>
  readonly streets: ReadonlyArray<string>
  /** Parts of a building that a number follows: "floor", "suite". */
  readonly premises: ReadonlyArray<string>
  /** Labels before a number or an address. */
  readonly labels: Readonly<Record<'address' | 'email' | 'fax' | 'telephone' | 'url', ReadonlyArray<string>>>
  readonly contacts: ReadonlyArray<string>
  readonly boilerplates: ReadonlyArray<string>
  readonly notes: ReadonlyArray<string>
  readonly related: ReadonlyArray<string>
  readonly furniture: ReadonlyArray<string>
  readonly captions: ReadonlyArray<string>
  /** Labels of the points of an invitation: "WHEN:". */
  readonly advisoryLabels: ReadonlyArray<string>
  readonly signatures: ReadonlyArray<string>
  readonly endMarks: ReadonlyArray<string>
  /** Labels of speakers that are not names. */
  readonly speakers: ReadonlyArray<string>
  /** Titles and honorifics before a name. */
  readonly titles: ReadonlyArray<string>
  /** What an office is for or of, in its title: "Affairs", "Defence"; none of these is a name. */
  readonly portfolios: ReadonlyArray<string>
  /** Words in lower case inside people's names: "van", "bin". */
  readonly nameParticles: ReadonlyArray<string>
  /** What a transcript notes in brackets: "applause". */
  readonly stageDirections: ReadonlyArray<string>
  /** Verbs by which somebody gives a speech or statement. */
  readonly speechVerbs: ReadonlyArray<string>
  readonly speechNouns: ReadonlyArray<string>
  /** Words that tie a quotation to who said it. */
  readonly quoteVerbs: ReadonlyArray<string>
  /** Phrases that announce a quoted full text. */
  readonly fullText: ReadonlyArray<string>
  /** Labels before whom a text, or what it tells, comes from: "Source". */
  readonly sources: ReadonlyArray<string>
  /** Words that no sentence ends with. */
  readonly openWords: ReadonlyArray<string>
  /** Words in lower case that may stand in a place's name. */
  readonly placeParticles: ReadonlyArray<string>
  /** Words that a town stands right after: "in Halmstedt", "à Valmer"; no articles, for labels have one. The same in all languages. */
  readonly placeTies: ReadonlyArray<string>
  /** "I", "my": a text that is full of these is somebody's own. */
  readonly firstPerson: ReadonlyArray<string>
  /** "We", "our". */
  readonly firstPersonPlural: ReadonlyArray<string>
  /** What is said to people who listen: "good evening", "thank you". */
  readonly spokenWords: ReadonlyArray<string>
  /** Instructions that tell a text to be spoken: "check against delivery". */
  readonly deliveryWords: ReadonlyArray<string>
  /** Words that tell of a meeting or a call: "met with". */
  readonly meetings: ReadonlyArray<string>
  /** Words that invite the press. */
  readonly invitations: ReadonlyArray<string>
  /** Verbs by which somebody takes a position: "condemns". */
  readonly positions: ReadonlyArray<string>
  /** Words beside the name of a journalist or a desk. */
  readonly reporters: ReadonlyArray<string>
  /** Names of sections of sites, by the kind of what stands there. The same in all languages: addresses mix them. */
  readonly sections: Readonly<Partial<Record<Kind, ReadonlyArray<string>>>>
  /** Signs of a number: "No", "N°". The same in all languages. */
  readonly numberWords: ReadonlyArray<string>
  /** Labels of a number or symbol: "Ref". The same in all languages. */
  readonly referenceWords: ReadonlyArray<string>
  /** Words in the names of outlets. The same in all languages. */
  readonly outlets: ReadonlyArray<string>
  /** Small words beside place and date in a dateline: "Paris, le 3 mai", "г. Москва". The same in all languages. */
  readonly datelineWords: ReadonlyArray<string>
  /** Beginnings of the line that says where and when a text was signed: "Done at". The same in all languages. */
  readonly doneAt: ReadonlyArray<string>
  /** Who stands for a person named before: "he". The same in all languages. */
  readonly pronouns: ReadonlyArray<string>
  /** What an outlet sets before a dash that is no place: "EXCLUSIVE –". The same in all languages. */
  readonly slugs: ReadonlyArray<string>
  /** Words that begin what somebody said in other words: "said that". The same in all languages. */
  readonly subordinators: ReadonlyArray<string>
  /** News agencies: they report. As written. */
  readonly agencies: ReadonlyArray<string>
  /** Wires that carry other people's releases and report nothing. */
  readonly wires: ReadonlyArray<string>
  /** Words before a date of publication. */
  readonly dateWords: ReadonlyArray<string>
  /** Words before a date of change. */
  readonly modifiedWords: ReadonlyArray<string>
  /** Words inside of dates. */
  readonly dates: {
    /** Between weekday, day, month and year: "of", "the", "de". */
    readonly joins?: ReadonlyArray<string>
    /** "day", in "the third day of May". */
    readonly days?: ReadonlyArray<string>
    /** Between the ends of a range: "to". */
    readonly ranges?: ReadonlyArray<string>
    /** Between two days: "and". */
    readonly ands?: ReadonlyArray<string>
    /** Beside a year: "in the year", "года". */
    readonly years?: ReadonlyArray<string>
    /**
     * Before a month or a name that is made of a date, and never before a date without a year: "in May 20 people", "the September 11
     * attacks".
     */
    readonly monthWords?: ReadonlyArray<string>
    /** Between a date and a time of day: "at". */
    readonly timeWords?: ReadonlyArray<string>
    /** Before the day of the month in brackets: "today (07)". */
    readonly today?: ReadonlyArray<string>
    /** Before a date of receipt: "received". */
    readonly received?: ReadonlyArray<string>
    /** Days of the month in words, by number. */
    readonly ordinals?: Readonly<Record<string, ReadonlyArray<string>>>
  }
  /** Short month names that `Intl` does not give, by number. */
  readonly months: Readonly<Record<string, ReadonlyArray<string>>>
  /** Short names of regions in datelines, without their full stop, as written. */
  readonly regions: ReadonlyArray<string>
  /** What stands around the text of mails. The same in all languages. */
  readonly mail: MailCues
}
