import {Command, InvalidArgumentError, Option} from 'commander'
import {type Format, formats} from './formats.ts'
import {isDate} from './is-date.ts'
import {version} from './version.ts'

/** Options of `dateline parse`. */
export interface ParseOptions {
  /** Name of the writer. */
  readonly to: Format
  /** Folder to write to; without it, standard output. */
  readonly out?: string
  readonly type?: string
  readonly url?: string
  readonly received?: string
  /** Ids of repairs that are not to be made. */
  readonly undo: ReadonlyArray<string>
  readonly ndjson?: true
  /** Whether to say why each block has its role. */
  readonly explain?: true
  /** How tracked changes of a word processor are read. */
  readonly changes?: 'accepted' | 'all'
  /** Whether pages without text that can be read are read off their pictures. */
  readonly ocr?: true
}

const examples = `
Examples:
  dateline parse release.md                       the record of one document, as JSON
  dateline parse release.html --to markdown       the same as clean Markdown
  dateline parse release.md --explain             why each part is called what it is called
  dateline parse inbox --out records              every file below a folder, on all cores
  dateline parse inbox --ndjson                   the same as one JSON line for each document
  dateline parse mail.eml --out records           a mail and what came with it: mail.json, mail#2.json ...
  dateline parse - --type text < release.txt      standard input
  dateline parse --ndjson < lines.ndjson          lines {id, path | text | base64, type?, url?, received?}

Exit status: 0, 1 where an input could not be read (the others are), 2 where the command line makes no sense.
`

/**
 * The command line's grammar.
 *
 * @param parse What `dateline parse` does.
 * @returns A command that throws a `CommanderError` where it would end the process.
 */
export function createProgram(parse: (paths: string[], options: ParseOptions) => Promise<void>): Command {
  const program = new Command('dateline')
    .description('Press releases, statements and speeches to clean, structured, citable documents.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(`dateline parse --help` tells more)')
  program
    .command('parse')
    .description('Parse files, whole folders, or a stream of documents.')
    .argument('[paths...]', 'files and folders; `-` is standard input')
    .addOption(new Option('--to <format>', 'what to write').choices(Object.keys(formats)).default('record'))
    .option('--out <folder>', 'write a file for each document into this folder')
    .option('--type <type>', 'format of the input, as a media type or a name such as `markdown`', nonEmpty)
    .option('--url <url>', 'where the document was found', url)
    .option('--received <date>', 'when it was received, such as 2026-04-09', date)
    .addOption(
      new Option('--undo <id>', 'leave out the repair of this id; may be given again')
        .argParser(collect)
        .default([], 'none')
    )
    .option('--explain', 'say why each block has its role and where each field comes from; as JSON with `--to tree`')
    .addOption(
      new Option(
        '--changes <which>',
        'tracked changes of a word processor: as accepted, or with deletions marked'
      ).choices(['accepted', 'all'])
    )
    .option('--ocr', 'read pages without text that can be read off their pictures: some seconds for each page')
    .option('--ndjson', 'one JSON line for each document; without paths, read such lines from standard input')
    .addHelpText('after', examples)
    .action(parse)
  return program
}

function nonEmpty(value: string): string {
  if (!value) throw new InvalidArgumentError('Expected a type, not nothing.')
  return value
}

function url(value: string): string {
  if (!URL.canParse(value)) throw new InvalidArgumentError('Expected an absolute URL.')
  return value
}

function date(value: string): string {
  if (!isDate(value)) throw new InvalidArgumentError('Expected a date such as 2026-04-09 or 2026-04-09T08:30Z.')
  return value
}

function collect(value: string, before: ReadonlyArray<string>): ReadonlyArray<string> {
  return [...before, value]
}
