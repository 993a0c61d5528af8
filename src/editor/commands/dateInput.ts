/** What a person may type for a date: ISO, possibly short ("2020-10", "2020"); empty for unknown. */
export function isDateInput(text: string): boolean {
  const date = text.trim();
  if (date === '' || /^\d{4}$/.test(date)) return true;
  return /^\d{4}-\d{2}(?:-\d{2})?$/.test(date) && !Number.isNaN(Date.parse(date.length === 7 ? `${date}-01` : date));
}
