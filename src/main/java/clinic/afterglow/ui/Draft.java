package clinic.afterglow.ui;

import com.vaadin.flow.component.Component;

/**
 * Where a draft is kept while it is being written.
 *
 * @param <T> what is written
 */
public interface Draft<T> {

  /**
   * Keeps it. Throws {@link clinic.afterglow.kernel.SavedMeanwhile} when somebody else saved after
   * that version was read.
   *
   * @return the version to give next time
   */
  long save(T written, long version);

  /** The version that is stored now. */
  long stored();

  /** What is stored now, to be read beside one's own. */
  Component theirs();
}
