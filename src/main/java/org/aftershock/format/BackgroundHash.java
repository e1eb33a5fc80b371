package org.aftershock.format;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/** SHA-256 of bytes as they are read, worked out on another processor while they are parsed. */
final class BackgroundHash {
  private static final int BLOCKS_WAITING = 16;

  private final MessageDigest digest = sha256();
  private final Semaphore free = new Semaphore(BLOCKS_WAITING);

  /** Ends when all blocks so far are hashed; each block waits for the one before. */
  private CompletableFuture<Void> done = CompletableFuture.completedFuture(null);

  void update(byte[] bytes, int offset, int length) {
    byte[] block = Arrays.copyOfRange(bytes, offset, offset + length);
    free.acquireUninterruptibly();
    done =
        done.thenRunAsync(
            () -> {
              digest.update(block);
              free.release();
            });
  }

  /** The hash in hexadecimal; nothing can be added afterwards. */
  String hex() {
    done.join();
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
