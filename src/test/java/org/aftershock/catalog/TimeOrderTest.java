package org.aftershock.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimeOrderTest {
  private static int[] order(long... times) {
    Chunks.Longs column = new Chunks.Longs();
    for (long time : times) {
      column.add(time);
    }
    return TimeOrder.of(column, times.length);
  }

  @Test
  void nothingIsSorted() {
    assertThat(order()).isEmpty();
  }

  @Test
  void newestFirstIsTurnedRound() {
    assertThat(order(30, 20, 10)).containsExactly(2, 1, 0);
  }

  @Test
  void tiesAmongNewestFirstKeepTheirOrder() {
    assertThat(order(30, 20, 20, 10)).containsExactly(3, 1, 2, 0);
  }

  @Test
  void longShuffledColumnIsSortedStably() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
    long[] times = random.longs(50_000, 0, 10_000).toArray();
    int[] expected =
        IntStream.range(0, times.length)
            .boxed()
            .sorted(Comparator.comparing(i -> times[i]))
            .mapToInt(i -> i)
            .toArray();
    assertThat(order(times)).isEqualTo(expected);
  }
}
