package org.aftershock.fdsn;

import java.net.URI;
import java.util.Set;

/**
 * An event service and its habits.
 *
 * @param name short name
 * @param title name in full
 * @param base address to which {@code query} and {@code count} are added
 * @param format value of the parameter {@code format}
 * @param limit most events in one answer, 0 if unknown
 * @param habits what it does that others don't
 * @param notEvents event types that are no events, in small letters
 */
public record Provider(
    String name,
    String title,
    URI base,
    String format,
    int limit,
    Set<Habit> habits,
    Set<String> notEvents) {

  /** What some services do and others don't. */
  public enum Habit {
    /** It tells how many events a query finds. */
    COUNTS,

    /** An answer may silently lack the oldest events: ask again for what is before the oldest. */
    SHORT_ANSWERS,

    /** Events that are exactly at a limit of magnitude or depth are left out. */
    OPEN_LIMITS,

    /** Circles are drawn on the map of longitude and latitude, and so too narrow east and west. */
    FLAT_CIRCLES
  }

  /** A service that is not in the table: FDSN text, nothing taken for granted. */
  public static Provider at(URI base) {
    String text = base.toString().replaceFirst("[?#].*", "").replaceFirst("/query/?$", "");
    URI folder = URI.create(text.endsWith("/") ? text : text + "/");
    return new Provider(
        String.valueOf(folder.getHost()),
        "FDSN event service at " + folder.getHost(),
        folder,
        "text",
        0,
        Set.of(Habit.SHORT_ANSWERS),
        Set.of());
  }

  boolean has(Habit habit) {
    return habits.contains(habit);
  }

  /** Whether an answer may silently lack the oldest events. */
  public boolean mayBeShort() {
    return has(Habit.SHORT_ANSWERS);
  }

  /** The same service at another address. */
  public Provider withBase(URI newBase) {
    return new Provider(name, title, newBase, format, limit, habits, notEvents);
  }

  /** The same service asked for another format, as it names it. */
  public Provider withFormat(String newFormat) {
    return new Provider(name, title, base, newFormat, limit, habits, notEvents);
  }

  /** The same service with another limit. */
  Provider withLimit(int newLimit) {
    return new Provider(name, title, base, format, newLimit, habits, notEvents);
  }
}
