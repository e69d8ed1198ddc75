import type {OpenApiContent, OpenApiOperation, OpenApiParameter} from '@dateline/client/openapi'
import type {Element} from 'hast'
import {h} from 'hastscript'
import {toType} from './to-schema.ts'
import {toWords} from './to-words.ts'

/** One operation, at its address. */
export type AddressedOperation = OpenApiOperation & {path: string; method: string}

/** What an operation takes and gives. */
export function toOperation({path, method, ...operation}: AddressedOperation): Element {
  return h('section', {ariaLabelledBy: operation.operationId}, [
    h('h3', {id: operation.operationId}, [h('code', [h('b', method.toUpperCase()), ` ${path}`])]),
    h('p', `${operation.summary}.`),
    ...(operation.description ? [h('p', toWords(operation.description))] : []),
    ...(operation.parameters.length > 0 ? [toParameters(operation.parameters)] : []),
    ...(operation.requestBody ? [h('p', ['Body: ', ...toContent(operation.requestBody.content)])] : []),
    toResponses(operation.responses)
  ])
}

function toParameters(parameters: OpenApiParameter[]): Element {
  const rows = parameters.map(({name, in: place, description = '', schema}) =>
    h('tr', [h('td', h('code', name)), h('td', place), h('td', toType(schema)), h('td', toWords(description))])
  )
  const head = h(
    'tr',
    ['Parameter', 'In', 'Type', 'Meaning'].map(title => h('th', title))
  )
  return h('table', [h('thead', head), h('tbody', rows)])
}

function toResponses(responses: OpenApiOperation['responses']): Element {
  const rows = Object.entries(responses).map(([status, {description, content = {}}]) =>
    h('tr', [h('td', status), h('td', toWords(description)), h('td', toContent(content))])
  )
  return h('table', [
    h(
      'thead',
      h(
        'tr',
        ['Status', 'Meaning', 'Body'].map(title => h('th', title))
      )
    ),
    h('tbody', rows)
  ])
}

function toContent(content: OpenApiContent): Element[] {
  return Object.entries(content).map(([mediaType, {schema}]) =>
    h('div', [h('code', mediaType), ...(Object.keys(schema).length > 0 ? [' ', ...toType(schema)] : [])])
  )
}
