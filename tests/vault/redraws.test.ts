// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Redraws } from '../../src/vault/redraws'

describe('redraws', () => {
	beforeEach(() => void vi.useFakeTimers())
	afterEach(() => void vi.useRealTimers())

	it('come once, however often they are asked for', () => {
		const redraws = new Redraws(() => false)
		const view = vi.fn()
		redraws.subscribe(view)
		for (let i = 0; i < 100; i++) redraws.ask()
		vi.runAllTimers()
		expect(view).toHaveBeenCalledTimes(1)
		redraws.ask()
		vi.runAllTimers()
		expect(view).toHaveBeenCalledTimes(2)
	})

	it('wait longer while more is to come', () => {
		const redraws = new Redraws(() => true)
		const view = vi.fn()
		redraws.subscribe(view)
		redraws.ask()
		vi.advanceTimersByTime(100)
		expect(view).not.toHaveBeenCalled()
		vi.advanceTimersByTime(200)
		expect(view).toHaveBeenCalledTimes(1)
	})

	it('reach nobody who has left, nor anybody after the end', () => {
		const redraws = new Redraws(() => false)
		const left = vi.fn()
		const stayed = vi.fn()
		redraws.subscribe(left)()
		redraws.subscribe(stayed)
		redraws.ask()
		redraws.stop()
		vi.runAllTimers()
		expect(left).not.toHaveBeenCalled()
		expect(stayed).not.toHaveBeenCalled()
		expect(vi.getTimerCount()).toBe(0)
	})
})
