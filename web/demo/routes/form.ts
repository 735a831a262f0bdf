/** What a text field of a form that was sent holds; nothing where there is no such field. */
export function textField(form: Record<string, unknown>, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value : '';
}
