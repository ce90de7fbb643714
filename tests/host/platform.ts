/** Where the plugin believes to run; `setPlatform` switches it. */
export const Platform = {
	isDesktop: true,
	isMobile: false,
	isDesktopApp: true,
	isMobileApp: false,
	isIosApp: false,
	isAndroidApp: false,
	isPhone: false,
	isTablet: false,
	isMacOS: false,
	isWin: false,
	isLinux: true,
	isSafari: false,
	resourcePathPrefix: 'app://local/',
}

/** Makes the host a desktop or an Android phone; the body gets the classes that Obsidian sets. */
export function setPlatform(kind: 'desktop' | 'phone'): void {
	const phone = kind === 'phone'
	Object.assign(Platform, {
		isDesktop: !phone,
		isDesktopApp: !phone,
		isLinux: !phone,
		isMobile: phone,
		isMobileApp: phone,
		isAndroidApp: phone,
		isPhone: phone,
	})
	document.body.toggleClass(['is-mobile', 'is-phone'], phone)
}
