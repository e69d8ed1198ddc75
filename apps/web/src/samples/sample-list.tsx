import {useOpenDocument} from '../intake/open-document.ts'
import {useSay} from '../shell/status.tsx'
import {type Sample, samples} from './index.ts'

/** The samples, each a button that opens it. */
export function SampleList() {
  const open = useOpenDocument()
  const say = useSay()
  const show = async (sample: Sample) => {
    try {
      const response = await fetch(sample.url)
      await open(sample.name, new Uint8Array(await response.arrayBuffer()))
    } catch {
      say('The sample could not be loaded. Check the connection and try again.')
    }
  }
  return (
    <section aria-labelledby="samples-title" className="mt-10">
      <h2 id="samples-title" className="text-sm font-semibold">
        Or try one of these
      </h2>
      <ul className="mt-2 divide-y divide-line">
        {samples.map(sample => (
          <li key={sample.name}>
            <button
              type="button"
              className="group block w-full rounded py-3 text-left"
              onClick={() => void show(sample)}
            >
              <span className="font-serif text-lg leading-snug group-hover:text-accent">{sample.title}</span>
              <span className="block text-sm text-soft">{sample.about}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
