// What leaves the page: files and the clipboard.

export function saveAs(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export async function copy(text, button) {
  const before = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
  } catch {
    button.textContent = "Could not copy: mark it and copy it by hand";
  }
  setTimeout(() => (button.textContent = before), 2000);
}

// Rows as CSV. A text that a spreadsheet would take for a formula is kept one.
export function table(rows) {
  const cell = (value) => {
    const text = String(value).replace(/^([=+\-@\t])/, "'$1");
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
