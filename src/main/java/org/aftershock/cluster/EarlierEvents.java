package org.aftershock.cluster;

import org.aftershock.math.Crew;

/**
 * All events before a given one, as trees of spans of time. The row of events is cut into blocks,
 * pairs of neighbours are joined into one of twice the length, and so on; those before any event
 * are the blocks of the binary digits of its position, one of each length at most, and a rest that
 * is looked at one by one. Only the earlier of two neighbours is ever asked, so only it is kept.
 */
final class EarlierEvents {
  private static final int BLOCK = 256;

  /** For each length, BLOCK · 2^level, the earlier blocks of its pairs. */
  private final BlockTree[][] levels;

  private final EtaEvents events;

  EarlierEvents(EtaEvents events, Crew crew) {
    this.events = events;
    int blocks = events.size() / BLOCK;
    levels = new BlockTree[32 - Integer.numberOfLeadingZeros(blocks)][];
    int count = 0;
    for (int level = 0; level < levels.length; level++) {
      levels[level] = new BlockTree[((blocks >> level) + 1) / 2];
      count += levels[level].length;
    }
    crew.work(count, this::build, done -> {});
  }

  /** Makes one tree; the longest come first, which shares the work best. */
  private void build(int task) {
    int number = task;
    int level = levels.length - 1;
    while (number >= levels[level].length) {
      number -= levels[level--].length;
    }
    int length = BLOCK << level;
    levels[level][number] = new BlockTree(events, 2 * number * length, (2 * number + 1) * length);
  }

  /** Offers to a search the events before a position that may be the nearest, latest first. */
  void search(ParentSearch search, int end) {
    int blocks = end / BLOCK;
    for (int i = end - 1; i >= blocks * BLOCK; i--) {
      search.offer(i);
    }
    while (blocks > 0) {
      int level = Integer.numberOfTrailingZeros(blocks);
      blocks -= 1 << level;
      levels[level][blocks >> (level + 1)].search(search);
    }
  }
}
