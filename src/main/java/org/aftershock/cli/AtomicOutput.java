package org.aftershock.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file under a temporary name and moves it into place, so that none is left half done. */
final class AtomicOutput {
  private AtomicOutput() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Checks, before any long work, that a file can be written.
   *
   * @throws IOException if its folder is missing or can't be written; the message says so
   */
  static Path check(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException(
          file + ": can't be written, there is no folder " + folder + "; make it first");
    }
    if (Files.isDirectory(file)) {
      throw new IOException(file + ": can't be written, it is a folder; name a file in it");
    }
    if (!Files.isWritable(folder)) {
      throw new IOException(file + ": can't be written, no permission to write in " + folder);
    }
    return folder;
  }

  /**
   * Writes a file.
   *
   * @throws IOException if it can't be written, as {@link #check} finds, or if writing fails
   */
  static void write(Path file, Content content) throws IOException {
    Path folder = check(file);
    Path temporary = Files.createTempFile(folder, "." + file.getFileName(), ".part");
    try {
      try (OutputStream out = Files.newOutputStream(temporary)) {
        content.writeTo(out);
      }
      readableByOthers(temporary);
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Temporary files are private; the result should be as readable as any other new file. */
  private static void readableByOthers(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(
          file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
    }
  }
}
