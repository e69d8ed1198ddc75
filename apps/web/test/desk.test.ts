import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest'
import {findViolations} from './find-violations.ts'
import {type Desk, openDesk} from './open-page.ts'

let desk: Desk
let page: Page

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk?.close())
afterEach(async () => {
  await page.context().close()
  expect(desk.faults.splice(0)).toEqual([])
})

const openSample = async (name: RegExp, options?: Parameters<Desk['open']>[1]) => {
  page = await desk.open('', options)
  await page.getByRole('button', {name}).click()
  await page.locator('.sheet').waitFor()
}

/** The text of the block that holds `words`, without its label and marks. */
const blockWith = (words: string) => page.locator('[data-block]', {hasText: words})

const details = () => page.getByRole('region', {name: 'Details'})

/** The headline of the document; the page's own is the name of the file. */
const headline = (name: RegExp | string) => page.locator('.sheet').getByRole('heading', {level: 1, name})

/** What the Custom Highlight API lights under a name. */
const lit = (name: string) =>
  page.evaluate(
    key => [...(CSS.highlights.get(key) ?? [])].map(range => (range as Range).cloneContents().textContent),
    name
  )

describe('a sample', () => {
  it('should be shown with its headline, its parts and its fields', async () => {
    await openSample(/embassy/i)
    await headline(/Ilse Marrant Addresses/).waitFor()
    expect(await page.locator('[data-role=letterhead]').first().innerText()).toContain('Embassy of the Republic')
    expect(await page.locator('[data-role=salutation]').count()).toBe(3)
    const fields = page.getByRole('region', {name: 'Details'})
    await fields.getByText('Port Avel · May 17 · VNA').waitFor()
    await fields.getByText('May 17, year not stated').waitFor()
    expect(await page.title()).toContain('Ilse Marrant')
  })

  it('should lead from a field to its words on both sides', async () => {
    await openSample(/embassy/i)
    await page.getByText('Port Avel · May 17 · VNA').click()
    const words = 'Port Avel, May 17 (VNA) --'
    expect(await lit('held')).toEqual([words, words])
    // The fields stay where they are.
    expect(await details().getByText('Choose a part of the document').isVisible()).toBe(true)
    expect(page.url()).toMatch(/#\w+$/)
  })

  it('should light the words of the other side', async () => {
    await openSample(/company/i)
    await page.locator('[data-line]', {hasText: 'to count it,"'}).hover()
    await expect.poll(() => lit('lit')).toContainEqual(expect.stringMatching(/^"The Sound has turned four times/))
    await page.locator('[data-role=headline]').hover()
    const headline = 'Harrow & Tide to Build Tidal Power Station at Cullen Sound'
    await expect.poll(async () => (await lit('lit')).join('')).toContain(headline)
  })

  it('should be found from the original by a click', async () => {
    await openSample(/statement/i)
    await page.locator('[data-line]', {hasText: 'boat in every district'}).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('We therefore propose')
  })
})

describe('the panes', () => {
  it('should scroll together', async () => {
    await openSample(/ministry/i)
    const region = page.getByRole('region', {name: 'Document'})
    await region.hover()
    await region.evaluate(element => element.scrollTo(0, element.scrollHeight))
    const original = page.getByRole('region', {name: 'Original'})
    await expect.poll(() => original.evaluate(element => element.scrollTop)).toBeGreaterThan(200)
  })
})

describe('the library', () => {
  it('should say what to do when it does not answer', async () => {
    page = await desk.open('/library')
    await page.getByRole('heading', {name: /The library does not answer/}).waitFor()
    expect(await findViolations(page)).toEqual([])
    expect(desk.faults.splice(0)).toEqual([expect.stringContaining('502')])
  })
})

describe('a join', () => {
  const first = 'history of our coastal service and of the'

  it('should be undone and redone at its mark', async () => {
    await openSample(/embassy/i)
    expect(await blockWith(first).innerText()).toContain('and of the Republic as the congress')
    await blockWith(first).locator('.mark').click()
    await page.getByRole('dialog').getByText('Joined a paragraph that a page or column break cut in two.').waitFor()
    await page.getByRole('button', {name: 'Undo', exact: true}).last().click()
    await expect.poll(() => blockWith(first).innerText()).not.toContain('Republic as the congress')
    await blockWith('Republic as the congress that').waitFor()
    await blockWith(first).locator('.mark[data-undone]').click()
    await page.getByRole('dialog').getByRole('button', {name: 'Redo'}).click()
    await expect.poll(() => blockWith(first).innerText()).toContain('and of the Republic as the congress')
  })

  it('should be undone in the details, and stay undone when the page is loaded again', async () => {
    await openSample(/embassy/i)
    const row = page.locator('.repair', {hasText: 'coastal service'})
    await row.getByRole('button', {name: 'Undo'}).click()
    await row.getByRole('button', {name: 'Redo'}).waitFor()
    await page.reload()
    await page.locator('.repair', {hasText: 'coastal service'}).getByRole('button', {name: 'Redo'}).waitFor()
    expect(await blockWith(first).innerText()).not.toContain('Republic as the congress')
  })
})

describe('the details on a phone', () => {
  it('should stay open when the page is loaded again, and still say why', async () => {
    await openSample(/embassy/i, {viewport: {width: 390, height: 844}})
    await blockWith('coastal service').focus()
    await page.getByRole('link', {name: 'Details'}).click()
    await details().locator('.why-role').waitFor()
    await page.reload()
    await details().locator('.why-role', {hasText: 'paragraph'}).waitFor()
    await page.getByRole('link', {name: 'Document'}).click()
    await expect.poll(async () => (await lit('held')).join()).toContain('coastal service')
  })
})

describe('a document of the reader', () => {
  const text = '# Harbor of Brannoy opens\n\nBrannoy, March 3 -- The harbor opens today.\n'

  it('should be read when it is pasted anywhere', async () => {
    page = await desk.open()
    await paste(page, 'body', text)
    await headline('Harbor of Brannoy opens').waitFor()
    expect(page.url()).toContain('/draft/')
  })

  it('should be read when it is pasted into the box', async () => {
    page = await desk.open()
    await paste(page, '#paste', text)
    await headline('Harbor of Brannoy opens').waitFor()
  })

  it('should be read when it is dropped, and be kept on this device', async () => {
    page = await desk.open()
    await drop(page, 'harbor.md', text)
    await headline('Harbor of Brannoy opens').waitFor()
    await page.reload()
    await headline('Harbor of Brannoy opens').waitFor()
    await page.getByRole('link', {name: 'Dateline'}).click()
    await page.getByRole('link', {name: 'harbor.md'}).waitFor()
  })

  it('should say what is wrong with an empty file', async () => {
    page = await desk.open()
    await drop(page, 'nothing.txt', '')
    await page.getByText('“nothing.txt” is empty; there is nothing to read.').waitFor()
  })

  it('should be read beside a folder, which is refused', async () => {
    page = await desk.open()
    const folder = await mkdtemp(join(tmpdir(), 'dateline-drop-'))
    await writeFile(join(folder, 'harbor.md'), text)
    await mkdir(join(folder, 'inbox'))
    await dropPaths(page, [join(folder, 'inbox'), join(folder, 'harbor.md')])
    await headline('Harbor of Brannoy opens').waitFor()
    await page.getByText('“inbox” could not be opened. If it is a folder, open the files in it.').waitFor()
    await rm(folder, {recursive: true})
  })

  it('should be refused with a reason where no reader knows it', async () => {
    page = await desk.open()
    await drop(page, 'release.ps', '%!PS-Adobe-3.0\nshowpage\n')
    await page.getByRole('heading', {name: /“release.ps” cannot be read: no reader knows this kind/}).waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  it('should not be asked for where it is not', async () => {
    page = await desk.open('/draft/unknown')
    await page.getByRole('heading', {name: 'This document is not on this device.'}).waitFor()
  })
})

describe('a document that is written from right to left', () => {
  it('should be set so, its labels in the margin and its values as they are read', async () => {
    page = await desk.open()
    await drop(
      page,
      'harbor.txt',
      'وزارة الموانئ\n\nأعمال المرفأ تستأنف يوم الإثنين\n\nقالت الوزارة إن الأعمال تستأنف.\n'
    )
    const block = page.locator('[data-block]').first()
    await block.waitFor()
    const style = (name: string) =>
      block.evaluate((element, key) => getComputedStyle(element).getPropertyValue(key), name)
    expect(await style('direction')).toBe('rtl')
    const [words, label] = [await block.boundingBox(), await block.locator('.role').boundingBox()]
    // Its beginning is on the right, and so is the margin.
    expect(label?.x ?? 0).toBeGreaterThan((words?.x ?? 0) + (words?.width ?? 0))
  })
})

describe('furniture', () => {
  it('should be hidden, and be shown in its place by the switch', async () => {
    await openSample(/ministry/i)
    expect(await page.locator('[data-furniture][data-block]').count()).toBe(0)
    await page.getByRole('switch', {name: /Show furniture/}).click()
    await page.locator('[data-furniture][data-block]', {hasText: 'Imprint'}).waitFor()
    expect(page.url()).toContain('furniture=shown')
  })
})

describe('a block that is chosen', () => {
  it('should say why it is called what it is called, and what else it might be', async () => {
    await openSample(/embassy/i)
    await details().getByText('Choose a part of the document').waitFor()
    await page.locator('[data-role=headline]').click()
    await details().getByText('President Ilse Marrant Addresses Fourth').first().waitFor()
    await details()
      .getByText(/\(\d+ %\), else \w+/)
      .waitFor()
    await details()
      .getByRole('heading', {name: /^For it, rather than/})
      .waitFor()
    expect(await details().locator('.why li').count()).toBeGreaterThan(2)
    expect(await findViolations(page)).toEqual([])
  })

  it('should say which rule set it aside', async () => {
    await openSample(/ministry/i)
    await page.getByRole('switch', {name: /Show furniture/}).click()
    await page.locator('[data-furniture][data-block]', {hasText: 'Imprint'}).first().click()
    await details().locator('.why-role', {hasText: 'furniture'}).waitFor()
  })

  it('should be explained by a key, on a phone too', async () => {
    await openSample(/embassy/i, {viewport: {width: 390, height: 844}, hasTouch: true})
    await blockWith('coastal service').focus()
    await page.keyboard.press('w')
    await details()
      .getByRole('heading', {name: /^For it, rather than/})
      .waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('why-title')
    expect(await findViolations(page)).toEqual([])
  })
})

describe('a text that is given in full', () => {
  it('should be told apart from the report that announces it', async () => {
    await openSample(/embassy/i)
    expect(await page.locator('.quoted-label').allInnerTexts()).toEqual(['Full text · Ilse Marrant'])
    expect(await blockWith('Dear keepers of the lights').first().getAttribute('data-quoted')).toBe('true')
    expect(await blockWith('The following is the full text').getAttribute('data-quoted')).toBeNull()
  })
})

describe('the fields', () => {
  it('should bind numbers to their person, and set an interval in words', async () => {
    page = await desk.open()
    const contact = 'Media contact:\n\nAda Lindqvist, Press Officer, Tel. (71) 5550 2010, ada@harbor.example\n'
    await drop(page, 'pilots.txt', `Harbors meet\n\nPort Merrow, 12-14 May 2021\n\nThe harbors met.\n\n${contact}`)
    await details().getByText('May 12 – 14, 2021').waitFor()
    const person = details().locator('.value', {hasText: 'Ada Lindqvist'})
    expect(await person.locator('.reach').innerText()).toMatch(/\(71\) 5550 2010\s+ada@harbor.example/)
    expect(await findViolations(page)).toEqual([])
  })
})

describe('a footnote', () => {
  it('should be shown with the mark that leads to it', async () => {
    page = await desk.open()
    const note = '<p id="n"><a href="#m">1</a> So the minutes of the council say, of May 1920.</p>'
    const html = `<h1>Harbor of Norhavn opens</h1><p>It was built of granite.<sup><a id="m" href="#n">1</a></sup></p>${note}`
    await drop(page, 'harbor.html', `<!doctype html><main>${html}</main>`)
    await blockWith('built of granite').locator('sup').getByText('1').waitFor()
    expect(await page.locator('.footnote .note-mark').allInnerTexts()).toEqual(['1'])
    expect(await findViolations(page)).toEqual([])
  })
})

describe('a digest', () => {
  const text = '# Harbor of Brannoy opens\n\nBrannoy, March 3 (BNA) -- The harbor is open again, its master said.\n\n'

  it('should list its items, each leading to where it begins', async () => {
    page = await desk.open()
    await drop(page, 'digest.md', text + text.replace('Harbor of Brannoy opens', 'Ferry of Brannoy sails'))
    const items = page.getByRole('region', {name: /^Items/})
    await items.getByRole('button', {name: 'Ferry of Brannoy sails'}).click()
    expect(await items.getByRole('button').count()).toBe(2)
    expect((await lit('held')).join()).toContain('Ferry of Brannoy sails')
  })
})

describe('keys', () => {
  it('should go from block to block, undo, and show furniture', async () => {
    await openSample(/embassy/i)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-role'))
    expect(await focused()).toBe('letterhead')
    await blockWith('coastal service').focus()
    await page.keyboard.press('u')
    await page.locator('.mark[data-undone]').waitFor()
    await page.keyboard.press('f')
    expect(page.url()).toContain('furniture=shown')
  })

  it('should show help, and not be heard while somebody types', async () => {
    page = await desk.open()
    await page.locator('#paste').fill('')
    await page.locator('#paste').pressSequentially('?')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.locator('#paste').blur()
    await page.keyboard.press('?')
    await page.getByRole('dialog', {name: 'Reading with the keyboard'}).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })
})

describe('what is taken away', () => {
  it('should be a quotation with its citation', async () => {
    await openSample(/embassy/i, {permissions: ['clipboard-read', 'clipboard-write']})
    await blockWith('Let us go home now').focus()
    await page.keyboard.press('c')
    await page.getByText('Copied the quotation with its citation.').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(
      '“Let us go home now, each to our own rock, and keep the lights.”\n— Embassy of the Republic of Valdoria in the ' +
        'Kingdom of Merrowmark, “President Ilse Marrant Addresses Fourth Congress of Lighthouse Keepers of Valdoria” ' +
        '(May 17, year not stated; VNA)'
    )
  })

  it('should be the words that are selected', async () => {
    await openSample(/embassy/i, {permissions: ['clipboard-read', 'clipboard-write']})
    await blockWith('Let us go home now').evaluate(element => {
      const node = element.querySelector('[data-leaf]')?.firstChild
      if (node) getSelection()?.setBaseAndExtent(node, 0, node, 18)
    })
    await page.keyboard.press('c')
    await page.getByText('Copied the quotation with its citation.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^“Let us go home now”\n— Embassy/)
  })

  it('should be a file in any of the forms', async () => {
    await openSample(/embassy/i)
    expect(await download('Markdown')).toEqual(['embassy-release.md', expect.stringContaining('# President')])
    expect(await download('HTML')).toEqual(['embassy-release.html', expect.stringContaining('<h1')])
    expect(await download('Plain text')).toEqual(['embassy-release.txt', expect.stringContaining('keepers of the')])
    expect(await download('Fields and')).toEqual(['embassy-release.json', expect.stringContaining('"headline"')])
    expect(await download('All: tree')).toEqual(['embassy-release.tree.json', expect.stringContaining('"repairs"')])
  })
})

describe('a phone', () => {
  const phone = {viewport: {width: 390, height: 844}, hasTouch: true}

  it('should show one pane at a time, each with its address', async () => {
    await openSample(/embassy/i, phone)
    expect(await page.getByRole('region', {name: 'Original'}).isVisible()).toBe(false)
    await page.getByRole('link', {name: 'Original'}).click()
    await page.getByRole('region', {name: 'Original'}).waitFor()
    expect(await page.getByRole('region', {name: 'Document'}).isVisible()).toBe(false)
    expect(page.url()).toContain('pane=original')
    await page.goBack()
    await page.getByRole('region', {name: 'Document'}).waitFor()
  })

  it('should go from a field to the document', async () => {
    await openSample(/embassy/i, phone)
    await page.getByRole('link', {name: 'Details'}).click()
    await page.getByText('Port Avel · May 17 · VNA').click()
    await page.getByRole('region', {name: 'Document'}).waitFor()
    expect((await lit('held')).length).toBeGreaterThan(0)
  })

  it('should have no violations in any pane', async () => {
    await openSample(/embassy/i, phone)
    for (const name of ['Original', 'Details']) {
      await page.getByRole('link', {name}).click()
      await page.getByRole('region', {name}).waitFor()
      expect(await findViolations(page)).toEqual([])
    }
  })

  it('should not scroll sideways', async () => {
    await openSample(/ministry/i, phone)
    const {scroll, client} = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth
    }))
    expect(scroll).toBe(client)
  })
})

describe.each(['light', 'dark'] as const)('the page in %s colors', colorScheme => {
  it('should have no violations on the first page', async () => {
    page = await desk.open('', {colorScheme})
    await page.getByRole('heading', {level: 1}).waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  it('should have no violations on the desk', async () => {
    await openSample(/ministry/i, {colorScheme})
    await page.getByRole('switch').click()
    expect(await findViolations(page)).toEqual([])
    await page.locator('.mark').first().click()
    await page.getByRole('dialog', {name: 'Repair'}).waitFor()
    expect(await findViolations(page)).toEqual([])
  })
})

describe('the colors', () => {
  it('should be those that were chosen, also when the page is loaded again', async () => {
    page = await desk.open('', {colorScheme: 'light'})
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await background()
    await page.getByRole('button', {name: 'Use dark colors'}).click()
    expect(await background()).not.toBe(light)
    await page.reload()
    await page.getByRole('button', {name: 'Use light colors'}).waitFor()
    expect(await background()).not.toBe(light)
  })
})

describe('a long document', () => {
  it('should be given up on demand, and not stand in the way of the next', async () => {
    page = await desk.open()
    await drop(page, 'endless.txt', 'A line of an endless report, which nobody has time for.\n\n'.repeat(50_000))
    await page.getByRole('button', {name: 'Cancel'}).click()
    await page.getByRole('button', {name: /statement/i}).click()
    await headline(/Adaeze Holm/).waitFor()
  })

  it('should be usable', async () => {
    page = await desk.open()
    const line = 'The harbor master of Brannoy reads the gauge at noon and writes the height of the water in a book.\n'
    const started = Date.now()
    await drop(page, 'long.txt', `${line.repeat(5)}\n`.repeat(1200))
    await page.locator('.sheet').waitFor({timeout: 15_000})
    expect(Date.now() - started).toBeLessThan(12_000)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await expect.poll(() => lit('held')).not.toEqual([])
  })
})

async function download(format: string): Promise<[name: string, text: string]> {
  await page.getByRole('button', {name: 'Download'}).click()
  const item = page.getByRole('menuitem', {name: format})
  const [file] = await Promise.all([page.waitForEvent('download'), item.click()])
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer)
  return [file.suggestedFilename(), Buffer.concat(chunks).toString()]
}

async function paste(on: Page, selector: string, text: string) {
  await on.locator(selector).evaluate((element, value) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', value)
    element.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}))
  }, text)
}

/** Drops files and folders as the browser itself gets them from the desktop. */
async function dropPaths(on: Page, files: string[]) {
  const session = await on.context().newCDPSession(on)
  const data = {items: [], files, dragOperationsMask: 1}
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', {type, x: 400, y: 400, data})
}

async function drop(on: Page, name: string, text: string) {
  await on.locator('body').evaluate(
    (element, file) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([file.text], file.name))
      for (const type of ['dragover', 'drop'])
        element.dispatchEvent(new DragEvent(type, {dataTransfer, bubbles: true, cancelable: true}))
    },
    {name, text}
  )
}
