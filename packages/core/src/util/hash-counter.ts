/** Slots at first: a power of two, enough for the lines of a release. */
const fewestSlots = 256

/**
 * Counts how often each of many hashes comes. For some ten thousand, a map of objects takes several times the memory, and takes it anew
 * each time that it grows.
 */
export class HashCounter {
  #keys = new Float64Array(fewestSlots)
  /** By slot: how often its key came; 0 where there is none yet. */
  #counts = new Uint32Array(fewestSlots)
  #size = 0

  /**
   * Counts `key` once more; gives how often it came up to now.
   *
   * @param key A whole number of at most 53 bits.
   */
  count(key: number): number {
    const slot = this.#slotOf(key)
    const count = (this.#counts[slot] ?? 0) + 1
    this.#keys[slot] = key
    this.#counts[slot] = count
    // Half full at most, so that chains are short.
    if (count === 1 && ++this.#size * 2 > this.#keys.length) this.#grow()
    return count
  }

  /** Where `key` is, or goes: where a slot is taken, the next one is tried. */
  #slotOf(key: number): number {
    const last = this.#keys.length - 1
    let slot = ((key % 2 ** 32) ^ Math.floor(key / 2 ** 32)) & last
    while (this.#counts[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & last
    return slot
  }

  #grow(): void {
    const [keys, counts] = [this.#keys, this.#counts]
    this.#keys = new Float64Array(keys.length * 2)
    this.#counts = new Uint32Array(keys.length * 2)
    for (let at = 0; at < keys.length; at++) {
      const count = counts[at] ?? 0
      if (count === 0) continue
      const slot = this.#slotOf(keys[at] ?? 0)
      this.#keys[slot] = keys[at] ?? 0
      this.#counts[slot] = count
    }
  }
}
