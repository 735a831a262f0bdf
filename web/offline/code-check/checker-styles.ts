import { css } from 'lit';

/** Styles of what is in an import file. */
export const checkerStyles = css`
  /* A form below the file continues its card. */
  .body + form > .body {
    padding-top: 0;
  }

  #file-state > * {
    max-width: none;
    margin: 12px 0 0;
  }

  #file-state p {
    margin: 0;
  }

  h4 {
    flex: 1 1 9rem;
    margin: 0;
  }

  /* A set out of sight keeps the width that it had in a wider window, and would widen the column. */
  .sets {
    grid-template-columns: minmax(0, 1fr);
    padding: 0;
    list-style: none;
  }

  /* Thousands of sets are laid out only where the person looks. */
  .set {
    content-visibility: auto;
    contain-intrinsic-size: auto 7rem;
  }
`;
