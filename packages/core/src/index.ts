export {openAll, parse, parseAll} from './parse.ts'
export {decode} from './readers/decode.ts'
export {readers} from './readers/index.ts'
export {fromText} from './readers/text.ts'
export {writers} from './writers/index.ts'
export {toRecord} from './writers/record/index.ts'
export {labelLines, origins, recognize, repairCharacters, repairLayout} from './plugins.ts'
export {messages} from './messages.ts'
export {assertTree} from './tree/assert.ts'
export {roles, isRole} from './tree/roles.ts'
export {toSections} from './tree/sections.ts'
export {sliceOrigin} from './tree/slice-origin.ts'
export {toText} from './tree/to-text.ts'
export {isBlock, isLeaf, originOf, toBlocks, toLeaves} from './tree/walk.ts'
export type {BlockExplanation, Explanation, PageReasons, Reason} from './explain/explanation.ts'
export type {RuleId} from './messages.ts'
export type {Limits, Options} from './options.ts'
export type {InnerDocument, Inside, Message, Repair, Result, Source, SourcePart} from './result.ts'
export type {ParsedDocument} from './walk-documents.ts'
export type {Attachment, Relation} from './readers/attachment.ts'
export type {Writer, WriterOptions} from './writers/writer.ts'
export type {DocumentRecord, FieldsRecord, ItemRecord} from './writers/record/index.ts'
export type {DatelinePlugin} from './plugins.ts'
export type {
  Candidate,
  Candidates,
  ContactValue,
  DatelineValue,
  Fields,
  FieldName,
  InfoSourceRole,
  InfoSourceValue,
  Item,
  Kind,
  Quoted
} from './tree/fields.ts'
export type {AssertOptions} from './tree/assert.ts'
export type {Decoded} from './readers/decode.ts'
export type {OcrOptions, OcrPaths} from './readers/ocr/ocr.ts'
export type {Reader} from './readers/reader.ts'
export type {Section} from './tree/sections.ts'
export type {Role} from './tree/roles.ts'
export type {Block, Landmark, Leaf, Nodes, Origin, Root, Span} from './tree/types.ts'
