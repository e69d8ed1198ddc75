import {expect, test} from 'vitest'
import {createClient, ProblemError, toProblem} from '../src/index.ts'

/** A client whose requests are answered by `answer` and noted in `requests`. */
function clientWith(answer: Response, more: {apiKey?: string} = {}) {
  const requests: Request[] = []
  const client = createClient({
    baseUrl: 'http://api.example/',
    ...more,
    async fetch(input, init) {
      requests.push(new Request(input, init))
      return answer.clone()
    }
  })
  return {client, requests}
}

test('should put options into the query, lists as repeated parameters', async () => {
  const {client, requests} = clientWith(new Response('# Title'))
  await client.parseTo('markdown', 'Title', {name: 'a b&c.txt', undone: ['r1', 'r2']})
  expect(requests[0]?.url).toBe('http://api.example/v1/parse?name=a+b%26c.txt&undone=r1&undone=r2&format=markdown')
  expect(requests[0]?.method).toBe('POST')
  expect(await requests[0]?.text()).toBe('Title')
})

test('should ask for an explanation', async () => {
  const {client, requests} = clientWith(new Response('{}'))
  await client.parseTo('tree', 'Title', {explain: true})
  expect(requests[0]?.url).toBe('http://api.example/v1/parse?explain=true&format=tree')
})

test('should send bytes without claiming a type, and a file with the type that it has', async () => {
  const {client, requests} = clientWith(new Response(''))
  await client.parseTo('text', new Uint8Array([65]))
  await client.parseTo('text', new Blob(['<p>'], {type: 'text/html'}))
  expect(requests.map(request => request.headers.get('content-type'))).toEqual([
    'application/octet-stream',
    'text/html'
  ])
})

test('should send the key', async () => {
  const {client, requests} = clientWith(Response.json({documents: [], next: null}), {apiKey: 'k1'})
  expect(await client.list({limit: 5})).toEqual({documents: [], next: null})
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer k1')
})

test('should escape an id', async () => {
  const {client, requests} = clientWith(new Response(null, {status: 204}))
  await client.remove('../x')
  expect(requests[0]?.url).toBe('http://api.example/v1/documents/..%2Fx')
})

test('should throw the problem that is answered', async () => {
  const problem = toProblem('too-large', {detail: 'Expected at most `5` bytes'})
  const {client} = clientWith(Response.json(problem, {status: 413}))
  const error = await client.parse('long text').catch((error: unknown) => error)
  expect(error).toBeInstanceOf(ProblemError)
  expect(error).toMatchObject({
    name: 'ProblemError',
    message: 'The document is too large: Expected at most `5` bytes',
    problem
  })
})

test('should make a problem of an answer that is none', async () => {
  const {client} = clientWith(new Response('<h1>Bad gateway</h1>', {status: 502, statusText: 'Bad Gateway'}))
  await expect(client.list()).rejects.toMatchObject({problem: {status: 502, title: 'Bad Gateway', type: 'about:blank'}})
})

test('should refuse an answer that breaks the contract', async () => {
  const {client} = clientWith(Response.json({documents: 'none'}))
  await expect(client.list()).rejects.toThrow('documents')
})
