/** A control within a setting. */
export abstract class BaseComponent {
	disabled = false

	then(callback: (component: this) => unknown): this {
		callback(this)
		return this
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled
		return this
	}
}

/** A control that holds a value. */
export abstract class ValueComponent<T> extends BaseComponent {
	abstract getValue(): T
	abstract setValue(value: T): this

	/** A listener that answers with the value, and sets it first when it is given one. */
	registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
		listeners[key] = (value?: T) => {
			if (value !== undefined) this.setValue(value)
			return this.getValue()
		}
		return this
	}
}
