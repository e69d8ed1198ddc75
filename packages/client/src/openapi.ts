import {type Endpoint, endpoints} from './endpoints.ts'
import {type ProblemCode, problems} from './problems.ts'
import {problemSchema} from './schemas/problem.ts'
import {resultSchema} from './schemas/result.ts'
import {z} from './schemas/zod.ts'

/** A format that documents can be asked for in. */
export interface Format {
  readonly name: string
  readonly mediaType: string
}

/** Options of `toOpenApi`. */
export interface OpenApiOptions {
  readonly version: string
  readonly formats: ReadonlyArray<Format>
}

/** A value of JSON. */
export type Json = boolean | null | number | string | Json[] | JsonObject
export interface JsonObject {
  [key: string]: Json
}

/** What is told about one value of a request. */
export interface OpenApiParameter {
  name: string
  in: 'path' | 'query'
  required?: true
  description?: string
  schema: JsonObject
}

/** A body, by its media type. */
export interface OpenApiContent {
  [mediaType: string]: {schema: JsonObject}
}

/** One operation. */
export interface OpenApiOperation {
  operationId: string
  summary: string
  description?: string
  parameters: OpenApiParameter[]
  requestBody?: {required: true; content: OpenApiContent}
  responses: {[status: string]: {description: string; content?: OpenApiContent}}
}

/** The parts of an OpenAPI document that ours has. */
export interface OpenApi {
  openapi: string
  info: {title: string; version: string; description: string; license: {name: string; identifier: string}}
  servers: Array<{url: string}>
  security: Array<{[scheme: string]: string[]}>
  paths: {[path: string]: {[method: string]: OpenApiOperation}}
  components: {schemas: {[name: string]: JsonObject}; securitySchemes: {[name: string]: JsonObject}}
}

/** The OpenAPI 3.1 document of the API, made of the table of endpoints and the schemas. */
export function toOpenApi({version, formats}: OpenApiOptions): OpenApi {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dateline',
      version,
      description: 'Turns press releases, statements and speeches into clean, structured, citable documents.',
      license: {name: 'Apache-2.0', identifier: 'Apache-2.0'}
    },
    servers: [{url: '/'}],
    security: [{}, {key: []}],
    paths: toPaths(formats),
    components: {schemas: toSchemas(), securitySchemes: {key: {type: 'http', scheme: 'bearer'}}}
  }
}

/** What every endpoint may answer with. */
const commonProblems: ReadonlyArray<ProblemCode> = ['unauthorized', 'cross-site', 'internal', 'unavailable']

function toPaths(formats: ReadonlyArray<Format>): OpenApi['paths'] {
  const paths: OpenApi['paths'] = {}
  for (const [operationId, endpoint] of Object.entries<Endpoint>(endpoints)) {
    const path = (paths[endpoint.path] ??= {})
    path[endpoint.method] = toOperation(operationId, endpoint, formats)
  }
  return paths
}

function toOperation(operationId: string, endpoint: Endpoint, formats: ReadonlyArray<Format>): OpenApiOperation {
  return {
    operationId,
    summary: endpoint.summary,
    ...(endpoint.description ? {description: endpoint.description} : {}),
    parameters: [...toPathParameters(endpoint.path), ...toQueryParameters(endpoint, formats)],
    ...(endpoint.body ? {requestBody: {required: true, content: toRequestContent(endpoint.body)}} : {}),
    responses: {...toAnswers(endpoint, formats), ...toProblems([...endpoint.problems, ...commonProblems])}
  }
}

function toPathParameters(path: string): OpenApiParameter[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: name === 'number' ? {type: 'integer', minimum: 1} : {type: 'string'}
  }))
}

function toQueryParameters({query}: Endpoint, formats: ReadonlyArray<Format>): OpenApiParameter[] {
  return Object.entries<z.ZodType>(query?.shape ?? {}).map(([name, type]) => {
    const {description, ...schema} = toJsonSchema(type)
    const values = name === 'format' ? {enum: formats.map(format => format.name)} : {}
    return {
      name,
      in: 'query',
      ...(typeof description === 'string' ? {description} : {}),
      schema: {...schema, ...values}
    }
  })
}

function toRequestContent(body: NonNullable<Endpoint['body']>): OpenApiContent {
  if (body !== 'document') return {'application/json': {schema: toReference(body)}}
  const file = {type: 'object', required: ['file'], properties: {file: {type: 'string', contentMediaType: '*/*'}}}
  return {'*/*': {schema: {}}, 'multipart/form-data': {schema: file}}
}

function toAnswers({answers}: Endpoint, formats: ReadonlyArray<Format>): OpenApiOperation['responses'] {
  return Object.fromEntries(
    Object.entries(answers).map(([status, {description, schema, written, file}]) => {
      const texts = Object.fromEntries(
        (written ? formats : []).map(format => [format.mediaType, {schema: toFormat(format)}])
      )
      const json = schema ? {'application/json': {schema: toReference(schema)}} : {}
      const content = {...texts, ...json, ...(file ? {'*/*': {schema: {}}} : {})}
      return [status, {description, ...(Object.keys(content).length > 0 ? {content} : {})}]
    })
  )
}

function toFormat({name}: Format): JsonObject {
  return name === 'tree' ? toReference(resultSchema) : {type: 'string'}
}

/** Problems of one status share its answer. */
function toProblems(codes: ReadonlyArray<ProblemCode>): OpenApiOperation['responses'] {
  const byStatus = Object.groupBy(codes, code => problems[code].status)
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, group]) => [
      status,
      {
        description: group.map(code => `\`${code}\`: ${problems[code].title}`).join('; '),
        content: {'application/problem+json': {schema: toReference(problemSchema)}}
      }
    ])
  )
}

function toReference(schema: z.ZodType): JsonObject {
  return {$ref: `#/components/schemas/${schema.meta()?.id}`}
}

/** Every schema that has a name. */
function toSchemas(): OpenApi['components']['schemas'] {
  const {schemas} = z.toJSONSchema(z.globalRegistry, {...jsonSchemaOptions, uri: id => `#/components/schemas/${id}`})
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, clean(schema)]))
}

function toJsonSchema(schema: z.ZodType): JsonObject {
  return clean(z.toJSONSchema(schema, jsonSchemaOptions))
}

const jsonSchemaOptions: Parameters<typeof z.toJSONSchema>[1] & {unrepresentable: 'any'} = {
  io: 'input',
  unrepresentable: 'any',
  override({jsonSchema}) {
    // The largest integer of JavaScript says nothing about the API.
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
    // `format` says it already, and can be read.
    if (jsonSchema.format === 'date-time') delete jsonSchema.pattern
  }
}

/** As plain JSON, without what is said once for the whole OpenAPI document. */
function clean(schema: object): JsonObject {
  const plain: JsonObject = JSON.parse(JSON.stringify(schema))
  delete plain['$schema']
  delete plain['$id']
  delete plain['id']
  return plain
}
