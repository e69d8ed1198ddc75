import type {Candidate, FieldName} from '@dateline/core'
import {useDesk} from '../desk-context.ts'
import {fieldLabels, listFields} from '../model/labels.ts'
import {type Reading, toReadings} from '../model/field-text.ts'
import {FieldValue} from './field-value.tsx'

/** Values of a list that are shown at once; the others fold up. */
const shown = 6

/** The fields that were found, each with where it comes from and what else it might be. */
export function FieldList() {
  const {model} = useDesk()
  const fields = model.result.tree?.fields ?? {}
  const names = (Object.keys(fieldLabels) as FieldName[]).filter(name => (fields[name]?.length ?? 0) > 0)
  return (
    <section aria-labelledby="fields-title">
      <h2 id="fields-title">Fields</h2>
      {names.length === 0 ? (
        <p className="text-sm text-soft">Nothing that names this document was found in it.</p>
      ) : (
        <dl>
          {names.map(name => (
            <Field key={name} name={name} candidates={fields[name] ?? []} />
          ))}
        </dl>
      )}
    </section>
  )
}

function Field({name, candidates}: {readonly name: FieldName; readonly candidates: ReadonlyArray<Candidate<unknown>>}) {
  const readings = toReadings(candidates)
  const isList = listFields.has(name)
  const values = readings.slice(0, isList ? shown : 1)
  const others = readings.slice(values.length)
  return (
    <div className="field">
      <dt>{fieldLabels[name]}</dt>
      <dd>
        {values.map((reading, place) => (
          <FieldValue key={place} name={name} reading={reading} />
        ))}
        {others.length > 0 ? <Others name={name} readings={others} title={toTitle(others.length, isList)} /> : null}
      </dd>
    </div>
  )
}

function toTitle(count: number, isList: boolean): string {
  if (isList) return `${count} more`
  return `${count} other ${count === 1 ? 'reading' : 'readings'}`
}

interface OthersProps {
  readonly name: FieldName
  readonly readings: ReadonlyArray<Reading>
  readonly title: string
}

function Others({name, readings, title}: OthersProps) {
  return (
    <details>
      <summary>{title}</summary>
      <div className="mt-1 grid gap-1.5">
        {readings.map((reading, place) => (
          <FieldValue key={place} name={name} reading={reading} />
        ))}
      </div>
    </details>
  )
}
