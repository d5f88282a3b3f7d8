// The copy on this machine: written at every keystroke, dropped once the server has it. It
// survives a closed tab, an expired session and a lost network.
export function localCopy(key) {
	return {
		keep(versions, content) {
			try {
				localStorage.setItem(key, JSON.stringify({ versions, content, at: new Date().toISOString() }));
				return true;
			}
			catch (full) {
				return false;
			}
		},
		read() {
			const stored = localStorage.getItem(key);
			return stored ? JSON.parse(stored) : null;
		},
		drop() {
			localStorage.removeItem(key);
		},
	};
}
