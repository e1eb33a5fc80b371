package org.aftershock.format;

import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one event element of QuakeML after the other and hands it to the sink. */
final class QuakeMlEvent {
  private static final Pattern EVENT_ID =
      Pattern.compile("[?&;]event_?id=([^&]+)", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_TEXT = 4096;

  private final EventSink sink;
  private final EventRow row;
  private long firstOrigins;
  private long firstMagnitudes;

  QuakeMlEvent(EventSink sink) {
    this.sink = sink;
    row = new EventRow(sink, new TimeParser(ZoneOffset.UTC));
  }

  /** Texts of an element below the event by their path, such as {@code time/value}. */
  private record Element(String publicId, Map<String, String> texts) {
    String get(String path) {
      return texts.get(path);
    }
  }

  /** Reads the event at whose start the parser stands, to its end. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    long line = xml.getLocation().getLineNumber();
    String publicId = publicId(xml);
    Map<String, String> own = new HashMap<>();
    List<Element> origins = new ArrayList<>();
    List<Element> magnitudes = new ArrayList<>();
    List<Element> descriptions = new ArrayList<>();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "origin" -> origins.add(element(xml));
          case "magnitude" -> magnitudes.add(element(xml));
          case "description" -> descriptions.add(element(xml));
          case "type", "preferredOriginID", "preferredMagnitudeID", "creationInfo" -> {
            String name = xml.getLocalName();
            element(xml).texts.forEach((path, text) -> own.putIfAbsent(path(name, path), text));
          }
          default -> skip(xml);
        }
      }
    }
    Element origin = preferred(origins, own.get("preferredOriginID"));
    Element magnitude = preferred(magnitudes, own.get("preferredMagnitudeID"));
    firstOrigins += isChoice(origins, origin, own.get("preferredOriginID")) ? 1 : 0;
    firstMagnitudes += isChoice(magnitudes, magnitude, own.get("preferredMagnitudeID")) ? 1 : 0;
    hand(publicId, own, origin, magnitude, place(descriptions), line);
  }

  /** Notes for how many events the first of several had to be taken. */
  void tell() {
    tell(firstOrigins, "origin");
    tell(firstMagnitudes, "magnitude");
  }

  private void tell(long count, String what) {
    if (count > 0) {
      sink.note(
          "events without a known preferred "
              + what
              + " among several: "
              + count
              + "; the first was taken");
    }
  }

  private void hand(
      String publicId,
      Map<String, String> own,
      Element origin,
      Element magnitude,
      String place,
      long line) {
    row.begin();
    row.set(Field.ID, shortId(publicId));
    row.set(Field.TIME, origin.get("time/value"));
    row.set(Field.LATITUDE, origin.get("latitude/value"));
    row.set(Field.LONGITUDE, origin.get("longitude/value"));
    row.setMetres(Field.DEPTH, origin.get("depth/value"));
    row.setMetres(Field.DEPTH_ERROR, origin.get("depth/uncertainty"));
    row.setMetres(Field.HORIZONTAL_ERROR, horizontalError(origin));
    row.set(Field.MAGNITUDE, magnitude.get("mag/value"));
    row.set(Field.MAGNITUDE_TYPE, magnitude.get("type"));
    row.set(Field.PLACE, place);
    String type = own.get("type");
    row.set(Field.EVENT_TYPE, "null".equals(type) ? "" : type);
    String created = own.get("creationInfo/creationTime");
    row.set(Field.UPDATED, created == null ? origin.get("creationInfo/creationTime") : created);
    row.end(
        line,
        "%s, time %s, magnitude %s"
            .formatted(
                publicId, orMissing(origin, "time/value"), orMissing(magnitude, "mag/value")));
  }

  private static String orMissing(Element element, String path) {
    return element.texts.getOrDefault(path, "missing");
  }

  private static String horizontalError(Element origin) {
    String within = origin.get("originUncertainty/horizontalUncertainty");
    return within == null ? origin.get("uncertainty/horizontalUncertainty") : within;
  }

  /** The element of this identifier, else the first, else one without texts. */
  private static Element preferred(List<Element> elements, String id) {
    return elements.stream()
        .filter(element -> element.publicId.equals(id))
        .findFirst()
        .orElse(elements.isEmpty() ? new Element("", Map.of()) : elements.get(0));
  }

  private static boolean isChoice(List<Element> elements, Element taken, String id) {
    return elements.size() > 1 && !taken.publicId.equals(id);
  }

  /** The description that names the region, else the Flinn–Engdahl region, else any. */
  private static String place(List<Element> descriptions) {
    for (String type : List.of("region name", "Flinn-Engdahl region")) {
      for (Element description : descriptions) {
        if (type.equals(description.get("type")) && description.get("text") != null) {
          return description.get("text");
        }
      }
    }
    return descriptions.isEmpty() ? "" : descriptions.get(0).get("text");
  }

  private static String shortId(String publicId) {
    Matcher matcher = EVENT_ID.matcher(publicId);
    return matcher.find() ? matcher.group(1) : publicId;
  }

  private static String publicId(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("publicID")) {
        return xml.getAttributeValue(i).strip();
      }
    }
    return "";
  }

  /** Reads an element to its end; of texts with the same path the first counts. */
  private static Element element(XMLStreamReader xml) throws XMLStreamException {
    String publicId = publicId(xml);
    Map<String, String> texts = new HashMap<>();
    Deque<String> path = new ArrayDeque<>();
    path.push("");
    while (!path.isEmpty()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> path.push(path(path.peek(), xml.getLocalName()));
        case XMLStreamConstants.END_ELEMENT -> path.pop();
        case XMLStreamConstants.CHARACTERS -> {
          if (!xml.isWhiteSpace() && xml.getTextLength() <= LONGEST_TEXT) {
            texts.putIfAbsent(path.peek(), xml.getText().strip());
          }
        }
        default -> {}
      }
    }
    return new Element(publicId, texts);
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int kind = xml.next();
      if (kind == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (kind == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private static String path(String parent, String child) {
    if (child.isEmpty()) {
      return parent;
    }
    return parent.isEmpty() ? child : parent + "/" + child;
  }
}
