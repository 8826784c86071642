/** The elements' words in Korean. */
export const words = `글 {names}
읽는 시간 {time}
short
업데이트: {date}
제공:
더 읽기
접기
함께 읽기
관련 기사
더 보기
{total}개 중 {shown}개
{provider}에서 보기
동영상 보기
녹음 듣기
표
코드
불러오는 중…
불러오지 못했습니다.
다시 시도
(새 탭에서 열림)
편집자 주
정정
해명
업데이트
철회
고지
협찬
직책:`;
