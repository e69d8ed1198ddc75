import type {Json, JsonObject} from '@dateline/client/openapi'
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {toWords} from './to-words.ts'

/** A schema that has a name, with its properties. */
export function toSchema(name: string, schema: JsonObject): Element {
  const properties = Object.entries(toObject(schema['properties']))
  const required = Array.isArray(schema['required']) ? schema['required'] : []
  const rows = properties.map(([property, value]) =>
    h('tr', [
      h('td', [h('code', property), ...(required.includes(property) ? [] : [' ', h('i', 'optional')])]),
      h('td', toType(toObject(value))),
      h('td', toWords(toText(toObject(value)['description'])))
    ])
  )
  return h('section', {ariaLabelledBy: `schema-${name}`}, [
    h('h3', {id: `schema-${name}`}, name),
    h('p', toWords(toText(schema['description']))),
    rows.length > 0
      ? h('table', [
          h(
            'thead',
            h(
              'tr',
              ['Property', 'Type', 'Meaning'].map(title => h('th', title))
            )
          ),
          h('tbody', rows)
        ])
      : h('p', toType(schema))
  ])
}

/** The type of a value, in a few words, with links to the schemas that have a name. */
export function toType(schema: JsonObject): ElementContent[] {
  if (typeof schema['$ref'] === 'string') return [toLink(schema['$ref'])]
  if (Array.isArray(schema['enum'])) return toAlternatives(schema['enum'].map(value => [h('code', toText(value))]))
  if ('const' in schema) return [h('code', JSON.stringify(schema['const']))]
  if (Array.isArray(schema['anyOf'])) return toAlternatives(schema['anyOf'].map(each => toType(toObject(each))))
  if (schema['type'] === 'array') return [text('list of '), ...toType(toObject(schema['items']))]
  if (schema['properties']) return toProperties(toObject(schema['properties']))
  const names = [schema['type']].flat().map(toText).join(' or ')
  return [text(schema['format'] ? `${names} (${toText(schema['format'])})` : names)]
}

function toLink(reference: string): Element {
  const name = reference.split('/').at(-1) ?? ''
  return h('a', {href: `#schema-${name}`}, name)
}

function toAlternatives(alternatives: ElementContent[][]): ElementContent[] {
  return alternatives.flatMap((each, index) => (index === 0 ? each : [text(' or '), ...each]))
}

function toProperties(properties: JsonObject): ElementContent[] {
  const parts = Object.entries(properties).map(([name, schema]) => [
    h('code', name),
    text(': '),
    ...toType(toObject(schema))
  ])
  return [text('{'), ...parts.flatMap((part, index) => (index === 0 ? part : [text(', '), ...part])), text('}')]
}

function toObject(value: Json | undefined): JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {}
}

function toText(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}

function text(value: string): ElementContent {
  return {type: 'text', value}
}
