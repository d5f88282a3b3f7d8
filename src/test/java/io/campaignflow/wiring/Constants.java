package io.campaignflow.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.SpringAsmInfo;

/**
 * Texts in the byte code of a class: all of them, and those that are codes of refusals.
 */
final class Constants {

	private static final List<String> REFUSALS = List.of("BusinessRuleViolation", "NotAllowed", "Conflict");

	private final List<String> texts = new ArrayList<>();

	private final List<String> codes = new ArrayList<>();

	private Constants() {
	}

	static Constants of(Class<?> type) {
		Constants constants = new Constants();
		String file = type.getName().replace('.', '/') + ".class";
		try (InputStream in = type.getClassLoader().getResourceAsStream(file)) {
			new ClassReader(in).accept(constants.new Reader(), ClassReader.SKIP_DEBUG);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return constants;
	}

	List<String> texts() {
		return texts;
	}

	/** Keys of messages without {@code error.} in front. */
	List<String> codes() {
		return codes;
	}

	private final class Reader extends ClassVisitor {

		Reader() {
			super(SpringAsmInfo.ASM_VERSION);
		}

		@Override
		public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
				String[] exceptions) {
			return new Instructions();
		}

	}

	/**
	 * A code stands last before the array of the sentence's values, or (not found) first
	 * in the constructor.
	 */
	private final class Instructions extends MethodVisitor {

		private final Deque<String> beforeArrays = new ArrayDeque<>();

		private String last;

		private String afterNew;

		private boolean newNotFound;

		Instructions() {
			super(SpringAsmInfo.ASM_VERSION);
		}

		@Override
		public void visitLdcInsn(Object value) {
			last = (value instanceof String text) ? text : null;
			if (last != null) {
				texts.add(last);
				if (newNotFound) {
					afterNew = last;
				}
			}
			newNotFound = false;
		}

		@Override
		public void visitTypeInsn(int opcode, String type) {
			if (opcode == Opcodes.ANEWARRAY && last != null) {
				beforeArrays.push(last);
			}
			newNotFound = opcode == Opcodes.NEW && type.endsWith("/shared/NotFound");
			last = null;
		}

		@Override
		public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
			String type = owner.substring(owner.lastIndexOf('/') + 1);
			boolean refusal = name.equals("<init>") && REFUSALS.contains(type)
					&& descriptor.endsWith("[Ljava/lang/Object;)V");
			if ((refusal || type.equals("Violation") && name.equals("of")) && !beforeArrays.isEmpty()) {
				codes.add(beforeArrays.pop());
			}
			if (name.equals("<init>") && type.equals("NotFound") && afterNew != null) {
				codes.add("not-found." + afterNew);
				afterNew = null;
			}
			last = null;
		}

		@Override
		public void visitVarInsn(int opcode, int index) {
			last = null;
			newNotFound = false;
		}

	}

}
