package org.aftershock.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextPoolTest {
  @Property(seed = "1", tries = 200)
  void givesBackWhatWasStored(@ForAll List<String> texts) {
    TextPool pool = new TextPool();
    int[] positions = texts.stream().mapToInt(pool::add).toArray();
    for (int i = 0; i < positions.length; i++) {
      byte[] utf8 = texts.get(i).getBytes(StandardCharsets.UTF_8);
      assertThat(pool.get(positions[i])).isEqualTo(new String(utf8, StandardCharsets.UTF_8));
    }
  }

  @Test
  void emptyTextTakesNoRoom() {
    assertThat(new TextPool().add("")).isEqualTo(TextPool.EMPTY);
  }

  @Test
  void textsOfManyChunksAreKept() {
    TextPool pool = new TextPool();
    int[] positions = new int[100];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = pool.add("x".repeat(9000) + i);
    }
    assertThat(pool.get(positions[57])).endsWith("x57");
  }

  @Test
  void endlessTextIsCut() {
    TextPool pool = new TextPool();
    assertThat(pool.get(pool.add("x".repeat(100_000)))).hasSize(32_767);
  }

  @Test
  void equalTextsAreTheSame() {
    TextPool pool = new TextPool();
    assertThat(pool.same(pool.add("us1"), pool.add("us1"))).isTrue();
  }

  @Test
  void differentTextsAreNotTheSame() {
    TextPool pool = new TextPool();
    assertThat(pool.same(pool.add("us1"), pool.add("us12"))).isFalse();
  }

  @Test
  void sharedTextStandsOnce() {
    TextPool pool = new TextPool();
    byte[] place = "Dapu".getBytes(StandardCharsets.UTF_8);
    assertThat(pool.addShared(place, 0, 4)).isEqualTo(pool.addShared(place, 0, 4));
  }
}
