import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** The fields of a posted form, by name. */
export type PostedForm = Record<string, string | File>;

/** @throws HTTPException 400 if the body isn't a form */
export async function readForm({ req }: Context): Promise<PostedForm> {
  try {
    return await req.parseBody();
  } catch {
    throw new HTTPException(400);
  }
}

/** The text of a field; empty if there is no such field. */
export function textField(form: PostedForm, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value : '';
}
