package io.campaignflow.wiring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A model as XML, by local names. */
record XmlFile(Path path, Document document) {

	static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

	static XmlFile read(Path path) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return new XmlFile(path, factory.newDocumentBuilder().parse(path.toFile()));
		}
		catch (Exception ex) {
			throw new IllegalStateException("Cannot read " + path, ex);
		}
	}

	String name() {
		return path.getFileName().toString().replaceFirst("\\.\\w+$", "");
	}

	Stream<Element> elements(String... localNames) {
		List<String> wanted = List.of(localNames);
		return list(document.getElementsByTagNameNS("*", "*")).filter((node) -> wanted.contains(node.getLocalName()));
	}

	static Stream<Element> children(Element parent, String localName) {
		return list(parent.getChildNodes()).filter((node) -> node.getLocalName().equals(localName));
	}

	static String camunda(Element element, String attribute) {
		return element.getAttributeNS(CAMUNDA, attribute);
	}

	static String text(Element element, String child) {
		return children(element, child).map(Element::getTextContent).map(String::strip).findFirst().orElse("");
	}

	/** Every attribute value and text of the model that stands outside of its drawing. */
	Stream<String> values() {
		List<String> values = new ArrayList<>();
		collect(document.getDocumentElement(), values);
		return values.stream();
	}

	private static void collect(Node node, List<String> values) {
		if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
			values.add(node.getTextContent());
		}
		if (node instanceof Element element && !"BPMNDiagram".equals(element.getLocalName())) {
			NamedNodeMap attributes = element.getAttributes();
			for (int i = 0; i < attributes.getLength(); i++) {
				values.add(((Attr) attributes.item(i)).getValue());
			}
			for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
				collect(child, values);
			}
		}
	}

	private static Stream<Element> list(NodeList nodes) {
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			if (nodes.item(i) instanceof Element element) {
				elements.add(element);
			}
		}
		return elements.stream();
	}

}
