import {DraftList} from '../drafts/draft-list.tsx'
import {AddButton} from '../intake/add-button.tsx'
import {PasteBox} from '../intake/paste-box.tsx'
import {SampleList} from '../samples/sample-list.tsx'

/** The first page: a place to drop, a box to paste into, samples, and what was open on this device. */
export function Home() {
  return (
    <main className="mx-auto max-w-[44rem] px-5 pt-[7vh] pb-20 sm:px-8">
      <title>Dateline</title>
      <h1 className="font-serif text-[2rem] leading-[1.15] font-semibold tracking-tight text-balance sm:text-[2.5rem]">
        Read a release as it was meant
      </h1>
      <p className="mt-4 max-w-[36rem] font-serif text-lg leading-relaxed text-soft">
        Drop in a press release, a statement or a speech. You get the clean text beside the original, with every repair
        marked, and every fact traced to its words.
      </p>
      <section aria-label="Open a document" className="mt-8 rounded-2xl border border-line bg-paper p-5 sm:p-6">
        <div className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-3 rounded-xl border-2 border-dashed border-line px-5 py-6">
          <p className="flex-1 basis-60 text-base">
            Drop a file anywhere on this page
            <span className="block text-sm text-soft">
              PDF, Word, e-mail, news wires, HTML, Markdown or plain text; it stays on this device
            </span>
          </p>
          <AddButton look="primary" label="Choose a file" />
        </div>
        <PasteBox />
      </section>
      <SampleList />
      <DraftList />
    </main>
  )
}
