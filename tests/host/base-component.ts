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
}
