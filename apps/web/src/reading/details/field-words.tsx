import type {Candidate, ContactValue, FieldName, InfoSourceValue} from '@dateline/core'
import {toValueText} from '../model/field-text.ts'
import {sourceRoles} from '../model/labels.ts'

interface Props {
  readonly name: FieldName
  readonly candidate: Candidate<unknown>
}

/** A field's value, set to be read. */
export function FieldWords({name, candidate: {value, text}}: Props) {
  if (name === 'contacts') return <Contact contact={value as ContactValue} />
  if (name === 'infoSource') return <Source source={value as InfoSourceValue} />
  return <Words text={toValueText(name, value, text)} />
}

/** In its own direction, whatever that of the page is. */
function Words({text, soft}: {readonly text: string; readonly soft?: true}) {
  return (
    <span dir="auto" className={soft ? 'words text-soft' : 'words'}>
      {text}
    </span>
  )
}

/** A person or desk, and below it how to reach it: whose number it is must not be in doubt. */
function Contact({contact: {name, role, telephone, email}}: {readonly contact: ContactValue}) {
  return (
    <>
      {name ? <Words text={name} /> : null}
      {role ? name ? <Words text={role} soft /> : <Words text={role} /> : null}
      <span className={name || role ? 'reach' : undefined}>
        {[...telephone, ...email].map(text => (
          <span key={text} dir="ltr" className="words">
            {text}
          </span>
        ))}
      </span>
    </>
  )
}

function Source({source: {name, role}}: {readonly source: InfoSourceValue}) {
  return (
    <>
      <Words text={name} />
      <Words text={sourceRoles[role]} soft />
    </>
  )
}
