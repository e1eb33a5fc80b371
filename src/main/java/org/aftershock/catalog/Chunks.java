package org.aftershock.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Growing columns of primitives. They grow by whole chunks, so that reading ten million rows never
 * holds a column twice, as doubling an array would.
 */
final class Chunks {
  private static final int BITS = 14;
  private static final int SIZE = 1 << BITS;
  private static final int MASK = SIZE - 1;

  private Chunks() {}

  /** A growing column of doubles. */
  static final class Doubles {
    private final List<double[]> chunks = new ArrayList<>();
    private int size;

    void add(double value) {
      if ((size & MASK) == 0) {
        chunks.add(new double[SIZE]);
      }
      chunks.get(size >> BITS)[size & MASK] = value;
      size++;
    }

    /** The rows named by {@code order}, in that order. */
    double[] toArray(int[] order) {
      double[] array = new double[order.length];
      for (int i = 0; i < array.length; i++) {
        array[i] = chunks.get(order[i] >> BITS)[order[i] & MASK];
      }
      return array;
    }
  }

  /** A growing column of longs. */
  static final class Longs {
    private final List<long[]> chunks = new ArrayList<>();
    private int size;

    void add(long value) {
      if ((size & MASK) == 0) {
        chunks.add(new long[SIZE]);
      }
      chunks.get(size >> BITS)[size & MASK] = value;
      size++;
    }

    long get(int row) {
      return chunks.get(row >> BITS)[row & MASK];
    }

    long[] toArray(int[] order) {
      long[] array = new long[order.length];
      for (int i = 0; i < array.length; i++) {
        array[i] = get(order[i]);
      }
      return array;
    }
  }

  /** A growing column of numbers that most catalogs lack; costs nothing while all are NaN. */
  static final class Floats {
    private final List<float[]> chunks = new ArrayList<>();
    private int size;
    private boolean anyKnown;

    void add(float value) {
      int chunk = size >> BITS;
      if (!Float.isNaN(value)) {
        anyKnown = true;
        while (chunks.size() <= chunk) {
          chunks.add(null);
        }
        if (chunks.get(chunk) == null) {
          float[] fresh = new float[SIZE];
          Arrays.fill(fresh, Float.NaN);
          chunks.set(chunk, fresh);
        }
        chunks.get(chunk)[size & MASK] = value;
      }
      size++;
    }

    private float get(int row) {
      int chunk = row >> BITS;
      return chunk < chunks.size() && chunks.get(chunk) != null
          ? chunks.get(chunk)[row & MASK]
          : Float.NaN;
    }

    /** The rows named by {@code order}; null where every value is NaN. */
    float[] toArray(int[] order) {
      if (!anyKnown) {
        return null;
      }
      float[] array = new float[order.length];
      for (int i = 0; i < array.length; i++) {
        array[i] = get(order[i]);
      }
      return array;
    }
  }

  /** A growing column of codes. */
  static final class Shorts {
    private final List<short[]> chunks = new ArrayList<>();
    private int size;

    void add(short value) {
      if ((size & MASK) == 0) {
        chunks.add(new short[SIZE]);
      }
      chunks.get(size >> BITS)[size & MASK] = value;
      size++;
    }

    short[] toArray(int[] order) {
      short[] array = new short[order.length];
      for (int i = 0; i < array.length; i++) {
        array[i] = chunks.get(order[i] >> BITS)[order[i] & MASK];
      }
      return array;
    }
  }

  /** A growing column of ints. */
  static final class Ints {
    private final List<int[]> chunks = new ArrayList<>();
    private int size;

    void add(int value) {
      if ((size & MASK) == 0) {
        chunks.add(new int[SIZE]);
      }
      chunks.get(size >> BITS)[size & MASK] = value;
      size++;
    }

    int get(int row) {
      return chunks.get(row >> BITS)[row & MASK];
    }

    int[] toArray(int[] order) {
      int[] array = new int[order.length];
      for (int i = 0; i < array.length; i++) {
        array[i] = get(order[i]);
      }
      return array;
    }
  }
}
